import { listClaims } from "../../risk/list-claims.js";
import type { BriefingGround } from "../ground.js";
import { readOrigin } from "../origins/read-origin.js";
import type { Label } from "./label.js";
import type { Evidence, Statement } from "./statement.js";
import { StatementError } from "./statement-error.js";
import { printOrigin, type Token } from "./token.js";

export type Piece = string | Token | Label;

/**
 * Joins pieces into a statement. Plain words may hold no digit; every number is looked up again and printed again, and a quotation
 * must be in the release. Throws a StatementError where one of them is not so.
 */
export function say(ground: BriefingGround, pieces: readonly Piece[]): Statement {
  const evidence: Evidence[] = [];
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") text += requireWords(piece);
    else if (piece.kind === "token") {
      evidence.push({ ...requireTrue(ground, piece), start: text.length });
      text += piece.text;
    } else text += requireLabel(ground, piece).text;
  }
  return { text, evidence };
}

const digit = /\p{Number}/u;

function requireWords(words: string): string {
  if (digit.test(words)) throw new StatementError(`“${words}” holds a number that is bound to nothing`);
  return words;
}

function requireTrue(ground: BriefingGround, token: Token): Token {
  const value = readOrigin(ground, token.origin);
  if (value !== token.value) {
    throw new StatementError(
      `${token.text} is said to be ${token.value}, but ${value ?? "nothing"} was found`,
    );
  }
  const text = printOrigin(ground, token.origin, value);
  if (text !== token.text) throw new StatementError(`${token.value} reads ${text}, not ${token.text}`);
  return token;
}

function requireLabel({ release }: BriefingGround, label: Label): Label {
  if (label.kind !== "quote") return label;
  const { text } = label;
  const found =
    release.notes.some((note) => note.text === text || note.author === text) ||
    release.areas.areas.some(({ change }) => change === text) ||
    listClaims(release).some((claim) => claim.text === text);
  if (!found) throw new StatementError(`the release does not say “${text}”`);
  return label;
}
