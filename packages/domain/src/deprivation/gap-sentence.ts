import { capitalise } from "../formatting/capitalise.js";
import { formatFigure } from "../formatting/format-number.js";
import type { Indicator } from "../indicators/indicator.js";
import type { Period } from "../periods/period.js";
import type { Refusal } from "../refusals/refusal.js";
import type { DeprivationGap } from "./find-gap.js";

type Ends = Pick<
  DeprivationGap,
  "mostDeprivedFifth" | "leastDeprivedFifth" | "difference" | "differenceInterval"
>;

/** The gap as a sentence of at most 25 words: both fifths, which is higher, and whether chance could explain it. */
export function gapSentence(indicator: Indicator, period: Period, ends: Ends): string {
  const {
    mostDeprivedFifth: most = 0,
    leastDeprivedFifth: least = 0,
    difference = 0,
    differenceInterval: interval,
  } = ends;
  const [mostText, leastText] = [formatFigure(most, indicator), formatFigure(least, indicator)];
  const opening = `${capitalise(indicator.phrase)} was ${mostText} in the most deprived fifth of authorities, ${leastText} in the least deprived`;
  const when = ` (${period.code})`;
  if (interval === undefined) return `${opening}${when}.`;
  const differs = interval.lower > 0 || interval.upper < 0;
  const finding = differs
    ? `${difference > 0 ? "higher" : "lower"} by more than chance`
    : "chance could explain it";
  return `${opening}${when}: ${finding}.`;
}

/** Why there is no gap to report, as a sentence. */
export function refusedSentence(indicator: Indicator, { sentence }: Refusal): string {
  return `${capitalise(indicator.phrase)}: no gap by deprivation. ${sentence}`;
}
