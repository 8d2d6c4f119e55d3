import { areaInSentence, listWords } from "@plumbline/domain";
import type { QuestionState } from "#lib/url-state/question-state.js";
import { printFigure } from "#lib/words/indicator-units.js";
import { toPrintedValue } from "#lib/words/printed-values.js";
import { formatPublication } from "#lib/words/source-sentence.js";
import type { CountedFigure, QuestionAnswer } from "./page.query.js";

/** So many names still read as a sentence; more are left to the list. */
const mostNames = 20;

interface Counted extends Pick<QuestionAnswer, "sentence" | "lowest" | "highest" | "indicator"> {
  readonly rows: readonly CountedFigure[];
  readonly excluded: readonly CountedFigure[];
}

/** The answer as it can be given in writing: the count, which they are, who is left out and why, and the source. */
export function writeAnswer(answer: Counted, pinned: QuestionState): readonly string[] {
  return [
    ...nameGroupOf(pinned),
    answer.sentence,
    ...nameCounted(answer.rows),
    ...nameExcluded(answer.excluded),
    `Source: ${formatPublication(answer.indicator.source)}; Plumbline release ${pinned.release}.`,
  ];
}

/** Between which figures all that are counted lie. */
export function describeRange({ lowest, highest, indicator }: Counted): string | undefined {
  if (lowest === null || highest === null) return undefined;
  return `The figures run from ${describeFigure(lowest, indicator)} to ${describeFigure(highest, indicator)}.`;
}

/** The line as it is printed, with a decimal more where it was asked for with more. */
export function printLine(line: number, indicator: QuestionAnswer["indicator"]): string {
  const given = String(line).split(".")[1]?.length ?? 0;
  return printFigure(line, { ...indicator, decimals: Math.max(given, indicator.decimals) });
}

function describeFigure(figure: CountedFigure, indicator: QuestionAnswer["indicator"]): string {
  const { value, text } = toPrintedValue(figure, indicator);
  const printed = value === null ? "less than can be printed" : text;
  return `${printed} in ${areaInSentence(figure.area)}`;
}

function nameGroupOf({ areas, group }: QuestionState): readonly string[] {
  if (areas === undefined) return [];
  return [`Asked of ${group === undefined ? "a group" : `the group “${group}”`} of ${areas.length} areas.`];
}

function nameCounted(rows: readonly CountedFigure[]): readonly string[] {
  if (rows.length === 0 || rows.length > mostNames) return [];
  const names = rows.map(({ area }) => areaInSentence(area)).toSorted((a, b) => a.localeCompare(b, "en-GB"));
  return [`${rows.length === 1 ? "It was" : "They were"} ${listWords(names)}.`];
}

function nameExcluded(excluded: readonly CountedFigure[]): readonly string[] {
  const groups = Map.groupBy(excluded, ({ missing }) => missing?.explanation ?? "");
  return excluded.length > mostNames
    ? []
    : [...groups].map(
        ([reason, figures]) =>
          `Not counted: ${listWords(figures.map(({ area }) => areaInSentence(area)))}. ${reason}`,
      );
}
