import { welchDifference, type Difference } from "@plumbline/statistics";
import { capitalise } from "../../formatting/capitalise.js";
import { formatDifference } from "../../formatting/format-number.js";
import type { Indicator } from "../../indicators/indicator.js";
import type { Period } from "../../periods/period.js";
import { measureEach } from "./area-means.js";
import type { EffectCheck } from "./effect-check.js";
import type { EffectGroups } from "./effect-groups.js";

/** Whether sites and others stood at the same level, but for chance, in the last period before the first site joined. */
export function checkSameStart(
  indicator: Indicator,
  groups: EffectGroups,
  before: readonly Period[],
): EffectCheck {
  const last = before.slice(-1);
  const found = compareGroups(groups, last, ([figure = 0]) => figure);
  if (found === undefined) {
    const clause = "too few figures lie before the first site joined";
    return { slug: "same-start", code: "TOO_FEW", passed: false, clause, sentence: `${capitalise(clause)}.` };
  }
  const gap = `${formatGap(indicator, found)} ${found.difference < 0 ? "lower" : "higher"}`;
  const clause = `in ${last[0]?.code}, before they joined, ${indicator.phrase} in sites was ${gap} than elsewhere`;
  return { slug: "same-start", code: "STARTED_APART", ...judge(found, clause) };
}

/** Whether sites and others moved alike, but for chance, over the periods before the first site joined: at least two of them. */
export function checkSameEarlierTrend(
  indicator: Indicator,
  groups: EffectGroups,
  before: readonly Period[],
): EffectCheck {
  const years = before.length - 1;
  const ends = years < 1 ? [] : [...before.slice(0, 1), ...before.slice(-1)];
  const found = compareGroups(groups, ends, ([from = 0, to = 0]) => (to - from) / years);
  const slug = "same-earlier-trend";
  if (found === undefined) {
    const clause = "fewer than two periods lie before the first site joined, so earlier trends are unknown";
    return {
      slug,
      code: "EARLIER_TRENDS_UNKNOWN",
      passed: false,
      clause,
      sentence: `${capitalise(clause)}.`,
    };
  }
  const pace = `${formatGap(indicator, found)} a year ${found.difference < 0 ? "down" : "up"}`;
  const clause = `before they joined, ${indicator.phrase} in sites moved ${pace} against elsewhere`;
  return { slug, code: "EARLIER_TRENDS_DIFFER", ...judge(found, clause) };
}

function compareGroups(
  { sites, others }: EffectGroups,
  periods: readonly Period[],
  measure: (figures: readonly number[]) => number,
): Difference | undefined {
  const found = welchDifference(measureEach(sites, periods, measure), measureEach(others, periods, measure));
  return found.answered ? found.value : undefined;
}

function formatGap(indicator: Indicator, { difference }: Difference): string {
  return formatDifference(difference, { ...indicator, decimals: 1 });
}

function judge({ lower, upper }: Difference, clause: string) {
  const passed = lower <= 0 && upper >= 0;
  const finding = passed ? "chance could explain it" : "more than chance would explain";
  return { passed, clause, sentence: `${capitalise(clause)}: ${finding}.` };
}
