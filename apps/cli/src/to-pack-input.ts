import type { PackInput, PackPlace } from "@plumbline/documents/pack";
import { findSource, makePack, statusWords, type AreaSelection, type Release } from "@plumbline/domain";

/** The pack of a selection as the files are written from it. */
export function toPackInput(release: Release, selection: AreaSelection, place: PackPlace): PackInput {
  const { indicators, lines, discussion } = makePack(release, selection);
  const source = findSource(release, indicators[0]?.source ?? "");
  if (source === undefined) throw new Error(`Release ${release.version} has no workforce figures.`);
  const kind = release.illustrative ? "illustrative" : source.kind;
  return {
    place,
    release,
    source: { ...source, publishedOn: source.publishedOn ?? null, kind: statusWords[kind] },
    indicators,
    lines,
    discussion: discussion.map((point) => ({ ...point, ruleName: point.rule?.name ?? null })),
  };
}
