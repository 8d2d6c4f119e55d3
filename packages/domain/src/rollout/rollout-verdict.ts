import { compareToBenchmark } from "@plumbline/statistics";
import { areaInSentence } from "../areas/area-in-sentence.js";
import type { Area } from "../areas/area.js";
import { englandCode } from "../comparison/benchmark.js";
import type { Verdict } from "../comparison/verdict.js";
import { formatPartialDate } from "../programme/partial-date.js";
import { intervalAgainstBenchmarkRule } from "../rules/interval-against-benchmark.js";
import type { Value } from "../values/value.js";
import { levelNouns } from "./level-noun.js";
import type { PublishedRow } from "./published-rollout.js";
import { rolloutInterval } from "./rollout-interval.js";

const rule = intervalAgainstBenchmarkRule;

/**
 * An area's share accredited against England's, which is taken as exact. More or fewer accredited is neither better nor worse.
 *
 * Rule: the interval against the benchmark, on rounded counts. Source: Fingertips technical guide.
 */
export function rolloutVerdict(area: Area, row: PublishedRow, national: PublishedRow | undefined): Verdict {
  const share = row.values["accredited-share"];
  const benchmark = national?.values["accredited-share"];
  const interval = rolloutInterval(row);
  if (area.code === englandCode) return notComparable(area, "it is its own benchmark");
  if (!share.known || interval === undefined) return notComparable(area, whyNoShare(share));
  if (benchmark === undefined || !benchmark.known) return notComparable(area, "England has no such figure");
  const outcome = compareToBenchmark(interval, benchmark.number, "neither");
  const found = `${share.number}% of ${levelNouns[row.level]} in ${areaInSentence(area)} were accredited on ${formatPartialDate(row.asAt)}`;
  return {
    outcome,
    rule,
    benchmark: benchmark.number,
    difference: share.number - benchmark.number,
    sentence:
      outcome === "similar"
        ? `${found}, similar to England’s ${benchmark.number}%: chance alone could explain the difference.`
        : `${found}, ${outcome} than England’s ${benchmark.number}% by more than chance.`,
  };
}

function whyNoShare(share: Value): string {
  if (share.known) return "there are no counts behind its share";
  const whys: Partial<Record<typeof share.reason, string>> = {
    suppressed: "its figures are held back so that nobody can be recognised",
    "low-reliability": "a share of fewer than twenty people is not given",
    "not-published": "such figures are published from region upwards only",
    "not-applicable": "it has nobody at this level",
    unavailable: "it made no return",
  };
  return whys[share.reason] ?? "there is no figure";
}

function notComparable(area: Area, why: string): Verdict {
  return { outcome: "not-comparable", rule, sentence: `No verdict for ${areaInSentence(area)}: ${why}.` };
}
