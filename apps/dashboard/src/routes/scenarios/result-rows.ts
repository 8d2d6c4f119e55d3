import { printPeople, printPoints, printPounds, printRange, printBroadShare } from "./numbers.js";
import type { ProjectionFields, Range } from "./page.query.js";

/** One thing that a scenario comes to, with how it is read out of a projection and printed. */
export interface ResultRow {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly read: (projection: ProjectionFields) => Range | null;
  readonly print: (value: number) => string;
  /** Why there is no range, where there is none. */
  readonly why?: (projection: ProjectionFields) => string;
}

/** What every scenario comes to, in the order of the page and of its files. */
export const resultRows: readonly ResultRow[] = [
  {
    id: "accredited",
    label: "People accredited and in post",
    unit: "people",
    read: ({ accredited }) => accredited,
    print: printPeople,
  },
  {
    id: "accredited_share",
    label: "Accredited share of staff in the scheme",
    unit: "share",
    read: ({ accreditedShare }) => accreditedShare,
    print: printBroadShare,
  },
  { id: "cost", label: "Cost, whoever pays", unit: "pounds", read: ({ cost }) => cost, print: printPounds },
  {
    id: "department_cost",
    label: "Paid by the department",
    unit: "pounds",
    read: ({ departmentCost }) => departmentCost,
    print: printPounds,
  },
  {
    id: "authorities_cost",
    label: "Paid by authorities",
    unit: "pounds",
    read: ({ authoritiesCost }) => authoritiesCost,
    print: printPounds,
  },
  {
    id: "cost_per_accredited",
    label: "Cost for each person accredited and in post",
    unit: "pounds",
    read: ({ costPerAccredited }) => costPerAccredited,
    print: printPounds,
    why: ({ costPerAccreditedRefusal }) => costPerAccreditedRefusal?.sentence ?? "",
  },
  {
    id: "foregone_fte",
    label: "Front-line time that nobody covers, in months of one full-time person",
    unit: "months",
    read: ({ foregoneFte }) => foregoneFte,
    print: printPeople,
  },
  {
    id: "excess_leavers",
    label: "Leavers beyond those who would have left anyway",
    unit: "people",
    read: ({ excessLeavers }) => excessLeavers,
    print: printPeople,
  },
  {
    id: "turnover_change",
    label: "Change of turnover by those leavers",
    unit: "share a year",
    read: ({ turnoverChange }) => turnoverChange,
    print: (change) => `${printPoints(change)} points a year`,
  },
  {
    id: "region_spread",
    label: "Gap between the regions with the highest and the lowest accredited share of all staff",
    unit: "share",
    read: ({ regionSpread }) => regionSpread,
    print: printBroadShare,
  },
  {
    id: "poorest_fifth",
    label: "Accredited share in the most deprived fifth of authorities",
    unit: "share",
    read: ({ fifths }) => fifths?.poorest.accreditedShare ?? null,
    print: printBroadShare,
    why: () => "The release has no deprivation figures.",
  },
  {
    id: "richest_fifth",
    label: "Accredited share in the least deprived fifth",
    unit: "share",
    read: ({ fifths }) => fifths?.richest.accreditedShare ?? null,
    print: printBroadShare,
    why: () => "The release has no deprivation figures.",
  },
  {
    id: "two_tier",
    label: "Two-tier index: share of accredited staff who would have to move for an even spread",
    unit: "share",
    read: ({ twoTier }) => twoTier,
    print: printBroadShare,
    why: ({ twoTierRefusal }) => twoTierRefusal?.sentence ?? "",
  },
];

/** A result in words: "5,800 (3,600 to 8,300)", or why there is none. */
export function printResult({ read, print, why }: ResultRow, projection: ProjectionFields): string {
  const range = read(projection);
  if (range === null) return `none: ${why?.(projection) ?? ""}`;
  return `${print(range.p50)} (${printRange(range, print)})`;
}
