import { latestFigure } from "../../programme/figures/reported-figure.js";
import { formatReportedFigure } from "../../programme/figures/format-reported-figure.js";
import { listFigures } from "../../programme/figures/list-figures.js";
import type { ClaimTest } from "../claim.js";
import { testIndicator } from "./test-indicator.js";

/** What England shows of an indicator since the programme began: the setting of a claim, deciding nothing. */
export function settingOf(slug: string, why: string): ClaimTest {
  const inner = testIndicator({
    slug,
    why,
    ask: () => ({ bearing: "context", sentence: "" }),
  });
  return (release, programme) => {
    const found = inner(release, programme);
    return { ...found, bearing: "context", sentence: found.verdict?.sentence ?? found.sentence };
  };
}

/** A figure of the record that sets a claim in its place, deciding nothing. */
export function recordedSetting(quantity: string, why: string): ClaimTest {
  return (release, programme) => {
    const figure = latestFigure(listFigures(release, programme.slug), quantity);
    if (figure === undefined)
      return { why, bearing: "context", sentence: "The record of this release has no such figure." };
    return { why, bearing: "context", sentence: formatReportedFigure(figure), figure };
  };
}

/** A test that nothing published can answer. */
export function neverPublished(why: string, sentence: string): ClaimTest {
  return () => ({ why, bearing: "silent", sentence });
}
