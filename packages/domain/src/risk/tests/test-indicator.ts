import type { Indicator } from "../../indicators/indicator.js";
import type { Programme } from "../../programme/programme.js";
import { findIndicatorIn, type Release } from "../../releases/release.js";
import type { ClaimTest, RiskEvidence } from "../claim.js";
import { englandSince } from "./england-since.js";

export interface IndicatorTest {
  readonly slug: string;
  readonly why: string;
  readonly ask: (
    release: Release,
    indicator: Indicator,
    programme: Programme,
  ) => Pick<RiskEvidence, "bearing" | "sentence">;
}

/** A test that rests on an indicator; silent where the release has no figures of it. */
export function testIndicator({ slug, why, ask }: IndicatorTest): ClaimTest {
  return (release, programme) => {
    const indicator = findIndicatorIn(release, slug);
    if (indicator === undefined)
      return { why, bearing: "silent", sentence: `This release carries no figures of ${slug}.` };
    return {
      why,
      ...ask(release, indicator, programme),
      ...englandSince(release, programme, indicator),
    };
  };
}
