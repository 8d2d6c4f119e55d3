import { nearestNames } from "@plumbline/domain";
import { badInput } from "../errors.js";

/** What a link asks, by the names of the API's arguments. */
export type Asked = ReadonlyMap<string, string>;

/** Reads a link's parameters. A name that the address does not know is an error: it would be a filter that silently does nothing. */
export function parseAsked(search: URLSearchParams, known: readonly string[]): Asked {
  const asked = new Map<string, string>();
  for (const [name, text] of search) {
    if (!known.includes(name)) throw badInput(explainUnknown(name, known));
    const earlier = asked.get(name);
    asked.set(name, earlier === undefined ? text.trim() : `${earlier},${text.trim()}`);
  }
  return asked;
}

function explainUnknown(name: string, known: readonly string[]): string {
  const [nearest] = nearestNames(name, known);
  const hint = nearest === undefined ? "" : ` Did you mean “${nearest}”?`;
  return `This address has no parameter “${name.slice(0, 50)}”.${hint} It has: ${known.join(", ")}.`;
}

export function findText(asked: Asked, name: string): string | undefined {
  const text = asked.get(name);
  return text === "" ? undefined : text;
}

export function requireText(asked: Asked, name: string): string {
  const text = findText(asked, name);
  if (text === undefined) throw badInput(`This address needs \`${name}\`.`);
  return text;
}

/** Several values: separated by commas, or the parameter repeated. */
export function findList(asked: Asked, name: string): readonly string[] | undefined {
  const texts = findText(asked, name)?.split(",");
  return texts?.map((text) => text.trim()).filter((text) => text !== "");
}

export function findNumber(asked: Asked, name: string): number | undefined {
  const text = findText(asked, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  throw badInput(`\`${name}\` is a number such as 14.9, not “${text.slice(0, 50)}”.`);
}

export function findSwitch(asked: Asked, name: string): boolean | undefined {
  const text = findText(asked, name);
  if (text === undefined) return undefined;
  if (text === "true" || text === "false") return text === "true";
  throw badInput(`\`${name}\` is true or false, not “${text.slice(0, 50)}”.`);
}

/** A word of an enum, as the schema writes it (LOCAL_AUTHORITY) or in small letters (local-authority). */
export function findWord<Word extends string>(
  asked: Asked,
  name: string,
  words: Readonly<Record<string, Word>>,
): Word | undefined {
  const text = findText(asked, name);
  if (text === undefined) return undefined;
  const word = words[text.toUpperCase().replaceAll("-", "_")];
  if (word !== undefined) return word;
  throw badInput(`\`${name}\` is one of ${Object.keys(words).join(", ")}, not “${text.slice(0, 50)}”.`);
}
