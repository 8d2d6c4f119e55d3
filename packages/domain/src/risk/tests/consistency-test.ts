import { selectAreas } from "../../areas/area-selection.js";
import type { ConsistencyOutcome } from "../../consistency/consistency-verdict.js";
import { findConsistency } from "../../consistency/consistency.js";
import type { ClaimTest } from "../claim.js";
import type { Bearing } from "../finding.js";
import { testIndicator } from "./test-indicator.js";

const bearingOf: Readonly<Record<ConsistencyOutcome, Bearing>> = {
  "more-consistent": "contradicts",
  "less-consistent": "supports",
  "no-clear-change": "supports",
  "too-few-periods": "silent",
};

/** Whether authorities have not grown more alike on an indicator, by the rule of consistency. */
export function noGainInConsistency(slug: string, why: string): ClaimTest {
  return testIndicator({
    slug,
    why,
    ask: (release, indicator) => {
      const { verdict } = findConsistency(release, {
        indicator,
        areasIn: ({ end }) => selectAreas(release.areas, { level: "local-authority" }, end),
      });
      return { bearing: bearingOf[verdict.outcome], sentence: verdict.sentence };
    },
  });
}
