import type { Percentiles, Refusal } from "@plumbline/domain";
import type { AssumptionType } from "../schema/scenario/assumption.type.js";
import type { FifthsProjectionType, RegionProjectionType } from "../schema/scenario/place-projection.type.js";
import type { ProjectionType } from "../schema/scenario/projection.type.js";
import type { ScenarioType } from "../schema/scenario/scenario.type.js";

type Range = Partial<Percentiles>;

/** One number of a scenario with its range, beside the same number of the base case. */
export interface ScenarioRow {
  readonly part: "assumption" | "outcome" | "month" | "region" | "authority" | "fifth" | "swing";
  readonly code: string;
  readonly name: string;
  readonly measure: string;
  readonly unit: string;
  readonly range: Range | null;
  readonly base?: Range | null | undefined;
  readonly changed?: boolean;
  readonly standing?: string;
  readonly note?: string | undefined;
}

const share = "share, 0 to 1";

/** Everything a scenario says, a row for each number: what it takes for given first. */
export function listScenarioRows(scenario: ScenarioType): readonly ScenarioRow[] {
  const { projection, base } = scenario;
  return [
    ...scenario.assumptions.map(toAssumptionRow),
    ...listOutcomes(projection, base),
    ...listMonths(projection, base),
    ...listPlaces("region", projection.regions, base.regions),
    ...listPlaces("authority", projection.authorities, base.authorities),
    ...listFifths(projection.fifths, base.fifths),
    ...listSwings(scenario),
  ];
}

function toAssumptionRow(assumption: AssumptionType): ScenarioRow {
  const { slug, name, unit, low, mode, high, changed, standing, basis } = assumption;
  const { default: middle, defaultLow, defaultHigh } = assumption;
  return {
    part: "assumption",
    code: slug,
    name,
    measure: "value",
    unit,
    range: { p10: low, p50: mode, p90: high },
    base: { p10: defaultLow, p50: middle, p90: defaultHigh },
    changed,
    standing,
    note: basis,
  };
}

interface Outcome {
  readonly measure: string;
  readonly unit: string;
  readonly read: (projection: ProjectionType) => Range | null;
  readonly explain?: (projection: ProjectionType) => Refusal | null;
}

const outcomes: readonly Outcome[] = [
  { measure: "accredited", unit: "people", read: ({ accredited }) => accredited },
  { measure: "accredited-share", unit: share, read: ({ accreditedShare }) => accreditedShare },
  {
    measure: "target-probability",
    unit: share,
    read: ({ targetProbability }) => (targetProbability === null ? null : { p50: targetProbability }),
  },
  { measure: "cost", unit: "pounds", read: ({ cost }) => cost },
  { measure: "department-cost", unit: "pounds", read: ({ departmentCost }) => departmentCost },
  { measure: "authorities-cost", unit: "pounds", read: ({ authoritiesCost }) => authoritiesCost },
  {
    measure: "cost-per-accredited",
    unit: "pounds",
    read: ({ costPerAccredited }) => costPerAccredited,
    explain: ({ costPerAccreditedRefusal }) => costPerAccreditedRefusal,
  },
  { measure: "foregone-fte", unit: "months of one full-time person", read: ({ foregoneFte }) => foregoneFte },
  {
    measure: "two-tier",
    unit: share,
    read: ({ twoTier }) => twoTier,
    explain: ({ twoTierRefusal }) => twoTierRefusal,
  },
  { measure: "excess-leavers", unit: "people", read: ({ excessLeavers }) => excessLeavers },
  { measure: "turnover-change", unit: "share a year", read: ({ turnoverChange }) => turnoverChange },
  { measure: "region-spread", unit: share, read: ({ regionSpread }) => regionSpread },
];

function listOutcomes(projection: ProjectionType, base: ProjectionType): readonly ScenarioRow[] {
  return outcomes.map(({ measure, unit, read, explain }) => ({
    part: "outcome",
    code: projection.date,
    name: "England",
    measure,
    unit,
    range: read(projection),
    base: read(base),
    note: explain?.(projection)?.sentence,
  }));
}

function listMonths(projection: ProjectionType, base: ProjectionType): readonly ScenarioRow[] {
  return projection.points.flatMap(({ date, accreditedShare, cost }, month): readonly ScenarioRow[] => {
    const row = { part: "month", code: date, name: "England" } as const;
    const yardstick = base.points[month];
    return [
      {
        ...row,
        measure: "accredited-share",
        unit: share,
        range: accreditedShare,
        base: yardstick?.accreditedShare,
      },
      { ...row, measure: "cost", unit: "pounds", range: cost, base: yardstick?.cost },
    ];
  });
}

interface Standing {
  readonly accreditedShare: Percentiles;
  readonly unfundedCost: Percentiles;
}

function placeRows(
  row: Pick<ScenarioRow, "part" | "code" | "name">,
  { accreditedShare, unfundedCost }: Standing,
  base: Standing | undefined,
): readonly ScenarioRow[] {
  return [
    {
      ...row,
      measure: "accredited-share",
      unit: share,
      range: accreditedShare,
      base: base?.accreditedShare,
    },
    { ...row, measure: "unfunded-cost", unit: "pounds", range: unfundedCost, base: base?.unfundedCost },
  ];
}

function listPlaces(
  part: "region" | "authority",
  places: readonly RegionProjectionType[],
  base: readonly RegionProjectionType[],
): readonly ScenarioRow[] {
  return places.flatMap((place, order) => {
    const { code, name } = place.area.area;
    return placeRows({ part, code, name }, place, base[order]);
  });
}

function listFifths(
  fifths: FifthsProjectionType | null,
  base: FifthsProjectionType | null,
): readonly ScenarioRow[] {
  if (fifths === null) return [];
  const poorest = { part: "fifth", code: "poorest", name: "Poorest fifth of authorities" } as const;
  const richest = { part: "fifth", code: "richest", name: "Richest fifth of authorities" } as const;
  return [
    ...placeRows(poorest, fifths.poorest, base?.poorest),
    ...placeRows(richest, fifths.richest, base?.richest),
  ];
}

function listSwings({ swings, central }: ScenarioType): readonly ScenarioRow[] {
  return swings.flatMap(({ assumption, low, high }): readonly ScenarioRow[] => {
    const note = `With ${assumption.slug} at ${low.value}, at its mode and at ${high.value}, every other assumption at its mode`;
    const row = { part: "swing", code: assumption.slug, name: assumption.name, note } as const;
    return [
      {
        ...row,
        measure: "accredited-share",
        unit: share,
        range: { p10: low.accreditedShare, p50: central.accreditedShare, p90: high.accreditedShare },
      },
      {
        ...row,
        measure: "cost",
        unit: "pounds",
        range: { p10: low.cost, p50: central.cost, p90: high.cost },
      },
    ];
  });
}
