import type { Origin, Release } from "@plumbline/domain";

/** The page of the dashboard that shows the number of an origin, with the release in its link. Starts with a slash. */
export function toEvidenceLink(release: Release, origin: Origin): string {
  const version = origin.kind === "cell" ? (origin.release ?? release.version) : release.version;
  const { path, params } = pageOf(origin);
  const search = new URLSearchParams({ ...params, release: version });
  return `${path}?${search.toString()}`;
}

interface Page {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

function pageOf(origin: Origin): Page {
  switch (origin.kind) {
    case "cell":
      return comparisonOf(origin, "england");
    case "neighbours-median":
      return comparisonOf(origin, "statistical-neighbours");
    case "rank":
    case "slope":
      return { path: `/areas/${origin.area}`, params: {} };
    case "spread":
      return {
        path: "/consistency",
        params: {
          indicator: origin.indicator,
          ...(origin.within === undefined ? {} : { within: origin.within }),
        },
      };
    case "threshold":
      return {
        path: "/questions",
        params: {
          indicator: origin.indicator,
          line: `${origin.above}`,
          period: origin.period,
          ...(origin.within === undefined ? {} : { within: origin.within }),
        },
      };
    case "changes":
      return { path: "/data/changes", params: { from: origin.since } };
    default:
      return { path: "/rollout", params: {} };
  }
}

function comparisonOf(
  { area, indicator, period }: { readonly area: string; readonly indicator: string; readonly period: string },
  benchmark: string,
): Page {
  return { path: "/compare", params: { indicator, level: "areas", areas: area, period, benchmark } };
}
