import { scenarioCaveat } from "@plumbline/domain";
import type { Column, Table, TableCell } from "@plumbline/documents";
import { printSetting } from "#lib/words/assumption-settings.js";
import { nameMonth } from "../form/months.js";
import { printFineShare, printPounds } from "../numbers.js";
import type { AssumptionFields, PlaceFields, Range } from "../page.query.js";
import { printResult, resultRows } from "../result-rows.js";
import { nameChoice } from "../words.js";
import type { ScenarioFile } from "./ask-for-file.js";
import type { CitedScenarios } from "./cite-scenarios.js";

const notes = [`${scenarioCaveat}. Middle run, and the range of 8 in 10 runs.`];

const text = (header: string): Column => ({ header, kind: "text" });
const number = (header: string): Column => ({ header, kind: "number" });
const head = (header: string): Column => ({ header, kind: "header" });

/** What the scenario, the one beside it and the base case come to, in words. */
export function resultTable({ state, scenario, beside, cited }: ScenarioFile): Table {
  const columns = [
    { name: nameChoice(state), projection: scenario.projection },
    ...(beside && state.beside ? [{ name: nameChoice(state.beside), projection: beside }] : []),
    { name: "Base case", projection: scenario.base },
  ];
  return {
    kind: "table",
    name: "Results",
    caption: `By the end of ${nameMonth(scenario.targetDate)}`,
    columns: [head("What it comes to"), ...columns.map(({ name }) => text(name))],
    rows: resultRows.map((row) => ({
      cells: [row.label, ...columns.map(({ projection }) => printResult(row, projection))],
    })),
    notes: [...notes, ...listDigests(cited)],
  };
}

/** Which digest is which scenario’s, for a table that holds several. */
function listDigests({ own, base, beside }: CitedScenarios): readonly string[] {
  return [own, base, ...(beside === null ? [] : [beside])].map(
    ({ scenario, digest }) => `${scenario}: digest ${digest}.`,
  );
}

export function regionTable({ scenario }: ScenarioFile): Table {
  return placeTable(scenario.projection.regions, {
    name: "Regions",
    caption: `Regions by the end of ${nameMonth(scenario.targetDate)}`,
    heading: "Region",
  });
}

export function authorityTable({ scenario }: ScenarioFile): Table {
  return placeTable(scenario.projection.authorities, {
    name: "Authorities",
    caption: `Authorities by the end of ${nameMonth(scenario.targetDate)}`,
    heading: "Authority",
  });
}

interface PlaceWords {
  readonly name: string;
  readonly caption: string;
  readonly heading: string;
}

function placeTable(places: readonly PlaceFields[], { name, caption, heading }: PlaceWords): Table {
  return {
    kind: "table",
    name,
    caption,
    columns: [
      head("Code"),
      head(heading),
      number("Accredited share"),
      number("Share, low"),
      number("Share, high"),
      number(heading === "Region" ? "Its authorities pay" : "It pays itself"),
      number("Pay, low"),
      number("Pay, high"),
    ],
    rows: places
      .toSorted((a, b) => a.area.name.localeCompare(b.area.name, "en-GB"))
      .map(({ area, accreditedShare, unfundedCost }) => ({
        cells: [
          area.code,
          area.name,
          ...rangeCells(accreditedShare, printFineShare),
          ...rangeCells(unfundedCost, printPounds),
        ],
      })),
    notes,
  };
}

/** The ranges of England month by month. */
export function courseTable({ scenario, cited }: ScenarioFile): Table {
  const { projection, base } = scenario;
  return {
    kind: "table",
    name: "Course",
    caption: "England month by month",
    columns: [
      head("By the end of"),
      ...["Accredited share", "Share, low", "Share, high", "Cost", "Cost, low", "Cost, high"].map(number),
      ...["Base case, share", "Base case, low", "Base case, high"].map(number),
    ],
    rows: projection.points.map(({ date, accreditedShare, cost }, place) => {
      const held = base.points[place];
      return {
        cells: [
          date,
          ...rangeCells(accreditedShare, printFineShare),
          ...rangeCells(cost, printPounds),
          ...(held === undefined ? ["–", "–", "–"] : rangeCells(held.accreditedShare, printFineShare)),
        ],
      };
    }),
    notes: [...notes, ...listDigests({ ...cited, beside: null })],
  };
}

type Length = "short" | "full";

/** Every assumption as the scenario takes it, and as the one beside it does; short, for paper, without what each rests on. */
export function listAssumptionTables(file: ScenarioFile, length: Length): readonly Table[] {
  const { state, scenario, besideAssumptions } = file;
  const caption = "Every assumption: E evidence, D derived, A assumed";
  const own = assumptionTable(scenario.assumptions, { name: "Assumptions", caption, length });
  if (state.beside === undefined) return [own];
  const name = "Assumptions beside";
  const other = { name, caption: `Every assumption of the scenario beside it: ${nameChoice(state.beside)}` };
  return [own, assumptionTable(besideAssumptions, { ...other, length })];
}

interface AssumptionWords {
  readonly name: string;
  readonly caption: string;
  readonly length: Length;
}

function assumptionTable(
  assumptions: readonly AssumptionFields[],
  { name: title, caption, length }: AssumptionWords,
): Table {
  const full = length === "full";
  return {
    kind: "table",
    name: title,
    caption,
    columns: [
      head("Assumption"),
      ...["Unit", "Likeliest", "Range", "Standing", "Changed from"].map(text),
      ...(full ? [text("What it rests on")] : []),
    ],
    rows: assumptions.map((assumption) => {
      const { name, unit, low, mode, high, standing, changed, defaultLow, defaultHigh, basis } = assumption;
      const range = (from: number, to: number) =>
        from === to ? "not drawn" : `${printSetting(from, unit)} to ${printSetting(to, unit)}`;
      const from = `${printSetting(assumption.default, unit)}, ${range(defaultLow, defaultHigh)}`;
      return {
        cells: [
          name,
          unit,
          printSetting(mode, unit),
          range(low, high),
          full ? standing.toLowerCase() : standing.charAt(0),
          changed ? from : "–",
          ...(full ? [basis] : []),
        ],
      };
    }),
    notes: [`${scenarioCaveat}.`],
  };
}

/** How far each uncertain assumption moves the outcome by itself. */
export function swingTable({ scenario }: ScenarioFile): Table {
  return {
    kind: "table",
    name: "Swings",
    caption: "One assumption at a time at its least and its most, all others at their likeliest",
    columns: [
      head("Assumption"),
      text("Least"),
      number("Share at its least"),
      number("Cost at its least"),
      text("Most"),
      number("Share at its most"),
      number("Cost at its most"),
    ],
    rows: scenario.swings.map(({ assumption, low, high }) => ({
      cells: [
        assumption.name,
        ...[low, high].flatMap(({ value, accreditedShare, cost }): readonly TableCell[] => [
          printSetting(value, assumption.unit),
          { value: accreditedShare, text: printFineShare(accreditedShare) },
          { value: cost, text: printPounds(cost) },
        ]),
      ],
    })),
    notes: [`${scenarioCaveat}.`],
  };
}

function rangeCells({ p10, p50, p90 }: Range, print: (value: number) => string): readonly TableCell[] {
  return [p50, p10, p90].map((value) => ({ value, text: print(value) }));
}
