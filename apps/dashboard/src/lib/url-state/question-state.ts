import { formatAreaChoice, isAreaChoice, readAreaChoice, type AreaChoice } from "./area-choice.js";
import type { ParsedState } from "./compare-state.js";
import {
  formatQuery,
  isProblem,
  readPattern,
  readText,
  readWord,
  type LinkParams,
  type LinkProblem,
} from "./fields.js";

export const questionSides = ["above", "below"] as const;
export const questionLevels = ["authorities", "regions"] as const;

/** Everything a question shows: of which areas how many lie on which side of a line, in which year, and since which. */
export interface QuestionState extends AreaChoice {
  readonly indicator: string;
  readonly side: (typeof questionSides)[number];
  /** The line, in the indicator's unit; one is proposed where none is given. */
  readonly line?: number | undefined;
  readonly level: (typeof questionLevels)[number];
  readonly period?: string | undefined;
  readonly since?: string | undefined;
  readonly release?: string | undefined;
}

const defaultIndicator = "turnover-rate-fte";

/** Reads a question from its link; every parameter that cannot be read is a problem of its own. */
export function parseQuestionState(params: LinkParams): ParsedState<QuestionState> {
  const choice = readAreaChoice(params);
  const side = readWord(params, { name: "side", words: questionSides, fallback: "above" });
  const level = readWord(params, { name: "level", words: questionLevels, fallback: "authorities" });
  const period = readYear(params, "period");
  const since = readYear(params, "since");
  const line = readLine(params);
  if (
    !isAreaChoice(choice) ||
    isProblem(side) ||
    isProblem(level) ||
    isProblem(period) ||
    isProblem(since) ||
    isProblem(line)
  ) {
    const unread = isAreaChoice(choice) ? [] : choice;
    return {
      readable: false,
      problems: [...unread, ...[side, level, period, since, line].filter(isProblem)],
    };
  }
  if (level === "regions" && (choice.within ?? choice.areas) !== undefined) {
    return { readable: false, problems: [regionsInside] };
  }
  const indicator = readText(params, "indicator") ?? defaultIndicator;
  const release = readText(params, "release");
  return { readable: true, state: { ...choice, indicator, side, line, level, period, since, release } };
}

/** The link of a question, or of its file, with everything it shows. */
export function formatQuestionState(state: QuestionState, path = "/questions"): string {
  const { indicator, side, line, level, period, since, release } = state;
  const query = formatQuery({
    indicator,
    side,
    line: line === undefined ? undefined : String(line),
    level: level === "regions" ? level : undefined,
    ...formatAreaChoice(state),
    period,
    since,
    release,
  });
  return `${path}${query}`;
}

const regionsInside: LinkProblem = {
  name: "level",
  given: "regions",
  sentence: "Regions are counted across England: leave out the region or group, or count authorities.",
  choices: ["authorities"],
};

function readYear(params: LinkParams, name: string): string | undefined | LinkProblem {
  return readPattern(params, { name, pattern: /^\d{4}$/, looksLike: "a year" });
}

/** A line as people type it: "15", "15%", "1,200". */
function readLine(params: LinkParams): number | undefined | LinkProblem {
  const given = readText(params, "line");
  if (given === undefined) return undefined;
  const plain = given.replaceAll(/[\s£%]/g, "");
  const line = Number(plain.replaceAll(",", ""));
  const isNumber = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(plain) && Math.abs(line) < 1e9;
  if (isNumber && line >= 0) return line;
  const sentence = isNumber
    ? `No figure lies below 0, so none can be counted from ${given}.`
    : `“${given}” cannot be read as a number to count above or below, such as 15.`;
  return { name: "line", given, sentence, choices: isNumber ? ["0"] : [] };
}
