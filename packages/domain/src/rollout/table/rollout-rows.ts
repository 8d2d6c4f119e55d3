import { findArea, type AreaRegister } from "../../areas/area-register.js";
import type { AreaLevel } from "../../areas/area.js";
import { englandCode } from "../../comparison/benchmark.js";
import type { AccreditationLevel } from "../../programme/accreditation-level.js";
import { rolloutCounts, type RolloutCount } from "../rollout-count.js";
import type { ReturnedCounts } from "../returned-counts.js";

export type Counts = Readonly<Record<RolloutCount, number>>;

/** The counts of one area at one level on one day, as returned or added up from what was returned. */
export interface RolloutCountsRow {
  readonly area: string;
  readonly areaLevel: AreaLevel;
  readonly level: AccreditationLevel;
  readonly counts: Counts;
}

/** Rows of one day, and which of them add up to which: authorities to their region, regions to England. */
export interface RolloutRows {
  readonly rows: readonly RolloutCountsRow[];
  readonly sums: readonly { readonly total: RolloutCountsRow; readonly parts: readonly RolloutCountsRow[] }[];
}

function addUp(rows: readonly RolloutCountsRow[]): Counts {
  const sumOf = (name: RolloutCount) => rows.reduce((sum, { counts }) => sum + counts[name], 0);
  const [eligible, endorsed, assessed, accredited] = rolloutCounts.map(sumOf);
  return {
    eligible: eligible ?? 0,
    endorsed: endorsed ?? 0,
    assessed: assessed ?? 0,
    accredited: accredited ?? 0,
  };
}

/**
 * The rows of one day's returns at each level: every authority's, its region's and England's. Levels are never added up: with a
 * total over them, the few practice leaders of a region would be what practitioners and supervisors leave.
 */
export function toRolloutRows(register: AreaRegister, returns: readonly ReturnedCounts[]): RolloutRows {
  const authorities = returns.map(({ area, level, counts }): RolloutCountsRow => {
    return { area, areaLevel: "local-authority", level, counts };
  });
  const regionOf = ({ area }: RolloutCountsRow) => findArea(register, area)?.region ?? "";
  const regions = [...Map.groupBy(authorities, (row) => `${regionOf(row)} ${row.level}`).values()];
  const regionSums = regions.flatMap((parts) => toSum(parts, { areaOf: regionOf, areaLevel: "region" }));
  const regionRows = regionSums.map(({ total }) => total);
  const levels = [...Map.groupBy(regionRows, ({ level }) => level).values()];
  const country = { areaOf: () => englandCode, areaLevel: "country" } as const;
  const englandSums = levels.flatMap((parts) => toSum(parts, country));
  const sums = [...regionSums, ...englandSums];
  const totals = sums.map(({ total }) => total);
  return { rows: [...authorities, ...totals], sums };
}

type Sum = RolloutRows["sums"][number];

function toSum(
  parts: readonly RolloutCountsRow[],
  {
    areaOf,
    areaLevel,
  }: { readonly areaOf: (row: RolloutCountsRow) => string; readonly areaLevel: AreaLevel },
): readonly Sum[] {
  const [first] = parts;
  if (first === undefined) return [];
  return [{ total: { area: areaOf(first), areaLevel, level: first.level, counts: addUp(parts) }, parts }];
}
