import { toRegionPlace, type PackInput } from "@plumbline/documents/pack";
import { findSource, makePack, statusWords, type Area, type Release } from "@plumbline/domain";

/** The pack of a region as the files are written from it. `address` is the dashboard's. */
export function toPackInput(release: Release, region: Area, address: string): PackInput {
  const { indicators, lines, discussion } = makePack(release, { within: region.code });
  const source = findSource(release, indicators[0]?.source ?? "");
  if (source === undefined) throw new Error(`Release ${release.version} has no workforce figures.`);
  const kind = release.illustrative ? "illustrative" : source.kind;
  return {
    place: toRegionPlace(region, { address, version: release.version }),
    release,
    source: { ...source, publishedOn: source.publishedOn ?? null, kind: statusWords[kind] },
    indicators,
    lines,
    discussion: discussion.map((point) => ({ ...point, ruleName: point.rule?.name ?? null })),
  };
}
