import type { AssumptionFields, PlaceFields, ProjectionFields, Range } from "../page.query.js";
import { resultRows } from "../result-rows.js";
import type { ScenarioFile } from "./ask-for-file.js";
import type { CitedScenario } from "./cite-scenarios.js";

/** One thing that a scenario says: of which scenario, what, of where and when, and its low, middle and high. */
export interface ScenarioLine extends CitedScenario {
  readonly part: string;
  readonly code: string;
  readonly name: string;
  readonly day: string;
  readonly measure: string;
  readonly unit: string;
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
  readonly note: string;
}

/** Everything a scenario says, a line each: results, course, regions, authorities, swings and assumptions, then the base case and the scenario beside it. */
export function listScenarioLines(file: ScenarioFile): readonly ScenarioLine[] {
  const { scenario, cited } = file;
  const { projection, base } = scenario;
  const { own } = cited;
  return [
    ...listProjectionLines(own, projection),
    ...projection.authorities.flatMap((place) =>
      listPlaceLines(own, { part: "authority", day: projection.date, place }),
    ),
    ...listSwingLines(own, scenario),
    ...listAssumptionLines(own, scenario.assumptions),
    ...listProjectionLines(cited.base, base),
    ...listBesideLines(file),
  ];
}

function listBesideLines({ cited, beside, besideAssumptions }: ScenarioFile): readonly ScenarioLine[] {
  if (beside === null || cited.beside === null) return [];
  return [
    ...listProjectionLines(cited.beside, beside),
    ...listAssumptionLines(cited.beside, besideAssumptions),
  ];
}

const blank = { code: "", day: "", low: null, middle: null, high: null, note: "" } as const;

function toRange(range: Range | null) {
  return { low: range?.p10 ?? null, middle: range?.p50 ?? null, high: range?.p90 ?? null };
}

function listProjectionLines(cited: CitedScenario, projection: ProjectionFields): readonly ScenarioLine[] {
  const { date, points, regions, targetProbability } = projection;
  const england = { ...blank, ...cited, code: "E92000001", name: "England" };
  return [
    ...resultRows.map((row) => {
      const range = row.read(projection);
      const note = range === null ? (row.why?.(projection) ?? "") : "";
      return {
        ...england,
        part: "result",
        day: date,
        measure: row.label,
        unit: row.unit,
        ...toRange(range),
        note,
      };
    }),
    ...(targetProbability === null
      ? []
      : [
          {
            ...england,
            part: "result",
            day: date,
            measure: "Share of runs that reach the target",
            unit: "share",
            middle: targetProbability,
          },
        ]),
    ...points.flatMap((point) => [
      {
        ...england,
        part: "course",
        day: point.date,
        measure: "Accredited share of staff in the scheme",
        unit: "share",
        ...toRange(point.accreditedShare),
      },
      {
        ...england,
        part: "course",
        day: point.date,
        measure: "Cost, whoever pays",
        unit: "pounds",
        ...toRange(point.cost),
      },
    ]),
    ...regions.flatMap((place) => listPlaceLines(cited, { part: "region", day: date, place })),
  ];
}

interface PlaceLine {
  readonly part: string;
  readonly day: string;
  readonly place: PlaceFields;
}

function listPlaceLines(cited: CitedScenario, { part, day, place }: PlaceLine): readonly ScenarioLine[] {
  const { area, accreditedShare, unfundedCost } = place;
  const of = { ...blank, ...cited, part, code: area.code, name: area.name, day };
  return [
    { ...of, measure: "Accredited share of staff in the scheme", unit: "share", ...toRange(accreditedShare) },
    {
      ...of,
      measure: part === "region" ? "Paid by its authorities" : "Paid by the authority itself",
      unit: "pounds",
      ...toRange(unfundedCost),
    },
  ];
}

function listSwingLines(
  own: CitedScenario,
  { swings, central, projection }: ScenarioFile["scenario"],
): readonly ScenarioLine[] {
  return swings.flatMap(({ assumption, low, high }) => {
    const of = {
      ...blank,
      ...own,
      part: "swing",
      code: assumption.slug,
      name: assumption.name,
      day: projection.date,
    };
    const note =
      "One assumption at its least (low) and its most (high), all others at their likeliest (middle)";
    return [
      {
        ...of,
        measure: "Accredited share of staff in the scheme",
        unit: "share",
        low: low.accreditedShare,
        middle: central.accreditedShare,
        high: high.accreditedShare,
        note,
      },
      {
        ...of,
        measure: "Cost, whoever pays",
        unit: "pounds",
        low: low.cost,
        middle: central.cost,
        high: high.cost,
        note,
      },
    ];
  });
}

function listAssumptionLines(
  cited: CitedScenario,
  assumptions: readonly AssumptionFields[],
): readonly ScenarioLine[] {
  return assumptions.map(({ slug, name, unit, low, mode, high, standing, basis, changed, ...rest }) => ({
    ...blank,
    ...cited,
    part: "assumption",
    code: slug,
    name,
    measure: "Assumption: least, likeliest, most",
    unit,
    low,
    middle: mode,
    high,
    note: `${standing.toLowerCase()}. ${changed ? `Changed from ${rest.default} (${rest.defaultLow} to ${rest.defaultHigh}). ` : ""}${basis}`,
  }));
}
