import { findIndicatorIn, nearestNames, type Indicator, type Release } from "@plumbline/domain";
import { notFound } from "../../errors.js";
import { required } from "./required.js";

/** The indicator that a slug names in a release. */
export function selectIndicator(release: Release, slug: string): Indicator {
  return required(findIndicatorIn(release, slug), () =>
    notFound({
      kind: "indicator",
      named: slug,
      nearest: nearestNames(
        slug,
        release.indicators.map((each) => each.slug),
      ),
    }),
  );
}

/** The indicators that slugs name, in the order of the release; all of them where none are named. */
export function selectIndicators(
  release: Release,
  slugs: readonly string[] | null | undefined,
): readonly Indicator[] {
  if (slugs == null) return release.indicators;
  const named = new Set(slugs.map((slug) => selectIndicator(release, slug)));
  return release.indicators.filter((indicator) => named.has(indicator));
}
