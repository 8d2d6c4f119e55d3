import { formatNumber } from "../../formatting/format-number.js";
import type { BackTestRow } from "./back-test.js";
import type { RecordedFigure, RecordQualifier } from "./recorded-figures.js";

const qualifiers: Readonly<Record<RecordQualifier, string>> = {
  expected: "expected",
  about: "about",
  "more-than": "more than",
};

const verdicts: Readonly<Record<BackTestRow["outcome"], string>> = {
  agrees: "The model agrees",
  "too-low": "The model falls short",
  "too-high": "The model overshoots",
};

/** What was recorded, what the model has, and by how much it misses: “People assessed by May 2019: expected 300, the model has 723.” */
export function backTestSentence(
  { name, qualifier, recorded, unit }: RecordedFigure,
  { modelled, ratio, outcome }: Pick<BackTestRow, "modelled" | "ratio" | "outcome">,
): string {
  const print = (number: number) =>
    unit === "pounds" ? `£${formatNumber(number / 1e6, 1)}m` : formatNumber(number, 0);
  const distance = formatNumber(Math.abs(ratio - 1) * 100, 0);
  const side = ratio < 1 ? "under" : "over";
  const miss = distance === "0" ? "to the nearest percent" : `${distance}% ${side}`;
  return `${name}: ${qualifiers[qualifier]} ${print(recorded)}; the model has ${print(modelled)}. ${verdicts[outcome]} (${miss}).`;
}
