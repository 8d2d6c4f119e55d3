import {
  observe,
  selectAreas,
  workforcePeriod,
  type Area,
  type AreaSelection,
  type Indicator,
  type Observation,
  type Period,
  type Release,
} from "@plumbline/domain";
import type { Pageable } from "../paging/pageable.js";

interface Block {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly areas: readonly Area[];
  readonly start: number;
}

export interface BulkQuestion {
  readonly indicators: readonly Indicator[];
  readonly periodCodes: readonly string[];
  readonly selection: AreaSelection;
}

/** Every observation that matches, by indicator as listed, then period, then area; observed only once its page is cut. */
export function listObservations(release: Release, question: BulkQuestion): Pageable<Observation> {
  const blocks = listBlocks(release, question);
  const last = blocks.at(-1);
  return {
    total: last === undefined ? 0 : last.start + last.areas.length,
    keyOf: ({ indicator, period, area }) => `${indicator.slug} ${period.code} ${area.code}`,
    positionOf: (key) => findPosition(blocks, key),
    slice: (start, end) => blocks.flatMap((block) => cut(release, block, { start, end })),
  };
}

function listBlocks(
  release: Release,
  { indicators, periodCodes, selection }: BulkQuestion,
): readonly Block[] {
  const areasOn = new Map<string, readonly Area[]>();
  const blocks: Block[] = [];
  let start = 0;
  for (const indicator of indicators) {
    for (const code of periodCodes) {
      const period = workforcePeriod(indicator.periodKind, code);
      const areas = areasOn.get(period.end) ?? selectAreas(release.areas, selection, period.end);
      areasOn.set(period.end, areas);
      blocks.push({ indicator, period, areas, start });
      start += areas.length;
    }
  }
  return blocks;
}

function findPosition(blocks: readonly Block[], key: string): number | undefined {
  const [slug, periodCode, areaCode] = key.split(" ");
  const block = blocks.find(({ indicator, period }) => indicator.slug === slug && period.code === periodCode);
  const within = block?.areas.findIndex(({ code }) => code === areaCode) ?? -1;
  return block === undefined || within === -1 ? undefined : block.start + within;
}

function cut(
  release: Release,
  block: Block,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Observation[] {
  const { indicator, period, areas } = block;
  const from = Math.max(0, start - block.start);
  const to = Math.max(0, end - block.start);
  return areas.slice(from, to).map((area) => observe(release, area, indicator, period));
}
