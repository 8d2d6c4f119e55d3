import type { Origin, Release } from "@plumbline/domain";

/** The question to this API that gives the number of an origin, as a document. It pins the release. */
export function toEvidenceQuery(release: Release, origin: Origin): string {
  const version = origin.kind === "cell" ? (origin.release ?? release.version) : release.version;
  return `{ release(version: ${quote(version)}) { ${selectionOf(origin)} } }`;
}

function selectionOf(origin: Origin): string {
  switch (origin.kind) {
    case "cell":
      return observationOf(origin, "value");
    case "neighbours-median":
      return observationOf(origin, "verdict(benchmark: { kind: STATISTICAL_NEIGHBOURS }) { benchmark }");
    case "rank":
      return `comparison(indicator: ${quote(origin.indicator)}, period: ${quote(origin.period)}, selection: { level: ${levels[origin.level]} }) { rows { observation { area { code } } rank { lower upper of } } }`;
    case "slope":
      return `${areaOf(origin.area)} { series(indicator: ${quote(origin.indicator)}) { trend { slopePerYear } } }`;
    case "spread":
      return `consistency(indicator: ${quote(origin.indicator)}, selection: ${selectionWithin(origin.within)}) { points { period { code } spreadBeyondChance } }`;
    case "threshold":
      return `threshold(indicator: ${quote(origin.indicator)}, period: ${quote(origin.period)}, above: ${origin.above}, selection: ${selectionWithin(origin.within)}) { count of }`;
    case "changes":
      return `changes(since: ${quote(origin.since)}, selection: { codes: [${quote(origin.area)}] }) { totalCount }`;
    case "participation":
      return `${areaOf(origin.area)} { participation(programme: ${quote(origin.programme)}) { ${origin.part} } }`;
    default:
      return `programme(slug: ${quote(origin.programme)}) { figures { nodes { quantity asAt value } } }`;
  }
}

const levels = {
  country: "COUNTRY",
  region: "REGION",
  subregion: "SUBREGION",
  "local-authority": "LOCAL_AUTHORITY",
} as const;

function observationOf(
  { area, indicator, period }: { readonly area: string; readonly indicator: string; readonly period: string },
  fields: string,
): string {
  return `${areaOf(area)} { observation(indicator: ${quote(indicator)}, period: ${quote(period)}) { ${fields} } }`;
}

function areaOf(code: string): string {
  return `area(code: ${quote(code)})`;
}

function selectionWithin(within: string | undefined): string {
  return `{ level: LOCAL_AUTHORITY${within === undefined ? "" : `, within: ${quote(within)}`} }`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
