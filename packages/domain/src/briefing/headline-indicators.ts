import type { Indicator } from "../indicators/indicator.js";
import { findIndicatorIn, type Release } from "../releases/release.js";

/** The rates and averages that the publisher headlines, the one that answers first first. */
export const headlineSlugs = [
  "turnover-rate-fte",
  "agency-rate-fte",
  "vacancy-rate-fte",
  "caseload-fte",
  "absence-rate-fte",
] as const;

/** The headline figures that a release carries, in the order of a brief. */
export function listHeadlineIndicators(release: Release): readonly Indicator[] {
  return headlineSlugs.flatMap((slug) => findIndicatorIn(release, slug) ?? []);
}

/** Those of them that carry chance, so that a verdict is possible. */
export function listHeadlineRates(release: Release): readonly Indicator[] {
  return listHeadlineIndicators(release).filter(({ kind }) => kind === "turnover" || kind === "share");
}
