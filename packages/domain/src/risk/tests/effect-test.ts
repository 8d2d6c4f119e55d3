import { findProgrammeEffect } from "../../programme/effect/find-programme-effect.js";
import type { ProgrammeEffect } from "../../programme/effect/programme-effect.js";
import type { ClaimTest } from "../claim.js";
import type { Bearing } from "../finding.js";
import { testIndicator } from "./test-indicator.js";

/** Whether something unwanted rose in the programme’s sites against other authorities, by the rule of programme effects. */
export function roseInSites(slug: string, why: string): ClaimTest {
  return testIndicator({
    slug,
    why,
    ask: (release, indicator, programme) => {
      const effect = findProgrammeEffect(release, programme, indicator);
      return { bearing: bearingOf(effect), sentence: effect.sentence };
    },
  });
}

function bearingOf({ interval }: ProgrammeEffect): Bearing {
  if (interval === undefined) return "silent";
  if (interval.lower > 0) return "supports";
  return interval.upper < 0 ? "contradicts" : "silent";
}
