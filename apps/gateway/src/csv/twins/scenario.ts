import { scenarioCaveat } from "@plumbline/domain";
import { overLimit } from "../../errors.js";
import { costOfScenario } from "../../limits/cost-of-scenario.js";
import { limits } from "../../limits/limits.js";
import { toDecimal } from "../../schema/decimal.js";
import { answerScenarioOf } from "../../scenarios/answered-scenario.js";
import type { AssumptionType } from "../../schema/scenario/assumption.type.js";
import { ScenarioType } from "../../schema/scenario/scenario.type.js";
import { requireScenario, scenarioParameters } from "../asked-scenario.js";
import { listScenarioRows, type ScenarioRow } from "../scenario-rows.js";
import { defineTwin } from "../twin.js";

interface FileRow extends ScenarioRow {
  readonly scenario: ScenarioType;
}

/** A file is held to the budget of a document: both are worked out in the same thread. */
function requireWithinCost(asked: number): void {
  if (asked <= limits.maxCost) return;
  throw overLimit({ code: "TOO_COSTLY", what: "points of cost", asked, most: limits.maxCost });
}

const inDraws = "of a hundred draws; for an assumption";

export const scenarioTwin = defineTwin<FileRow>({
  name: "scenario",
  describes:
    "A scenario, not a statistic: what it takes for given, England by month, regions, authorities and swings, a row for each number.",
  parameters: scenarioParameters,
  example: "mode=mandatory&fundedShare=1&levels=practitioner,supervisor&draws=200",
  columns: [
    { name: "part", header: "Part", kind: "header", toCell: ({ part }) => part },
    { name: "code", header: "Code or day", kind: "header", toCell: ({ code }) => code },
    { name: "name", header: "Name", kind: "text", toCell: ({ name }) => name },
    { name: "measure", header: "Measure", kind: "header", toCell: ({ measure }) => measure },
    { name: "unit", header: "Unit", kind: "text", toCell: ({ unit }) => unit },
    {
      name: "low",
      header: "Low",
      kind: "number",
      description: `The tenth ${inDraws} the least it could be; for a swing the outcome there`,
      toCell: ({ range }) => range?.p10,
    },
    {
      name: "middle",
      header: "Middle",
      kind: "number",
      description: `The middle ${inDraws} its likeliest value; for a swing the outcome there`,
      toCell: ({ range }) => range?.p50,
    },
    {
      name: "high",
      header: "High",
      kind: "number",
      description: `The ninetieth ${inDraws} the most it could be; for a swing the outcome there`,
      toCell: ({ range }) => range?.p90,
    },
    { name: "base_low", header: "Base case, low", kind: "number", toCell: ({ base }) => base?.p10 },
    { name: "base_middle", header: "Base case, middle", kind: "number", toCell: ({ base }) => base?.p50 },
    { name: "base_high", header: "Base case, high", kind: "number", toCell: ({ base }) => base?.p90 },
    {
      name: "changed",
      header: "Changed from the default",
      kind: "text",
      toCell: ({ changed }) => (changed === undefined ? undefined : changed ? "yes" : "no"),
    },
    { name: "standing", header: "Standing", kind: "text", toCell: ({ standing }) => standing },
    { name: "note", header: "Note", kind: "text", toCell: ({ note }) => note },
    { name: "caveat", header: "What it is", kind: "text", toCell: () => scenarioCaveat },
    { name: "digest", header: "Digest", kind: "text", toCell: ({ scenario }) => scenario.digest },
    {
      name: "release",
      header: "Release",
      kind: "text",
      toCell: ({ scenario }) => scenario.answered.release.version,
    },
  ],
  ask: (asked) => {
    const input = requireScenario(asked);
    return async ({ release, context }) => {
      requireWithinCost(costOfScenario({ input }));
      const scenario = new ScenarioType(await answerScenarioOf(release, input, context));
      return {
        caption: `${scenarioCaveat}: ${scenario.mode}, ${toDecimal(scenario.fundedShare * 100)}% of cover funded, to ${scenario.targetDate}`,
        notes: [
          `${scenarioCaveat}.`,
          scenario.sentence,
          `Digest ${scenario.digest}, ${scenario.draws} draws, seed ${scenario.seed}.`,
          `It takes for given: ${scenario.assumptions.map(printAssumption).join("; ")}.`,
        ],
        kind: "modelled",
        rows: listScenarioRows(scenario).map((row) => ({ ...row, scenario })),
      };
    };
  },
});

function printAssumption({ name, mode, low, high, unit, standing }: AssumptionType): string {
  const range = low === high ? "" : ` (${low} to ${high})`;
  return `${name}: ${mode}${range} ${unit} [${standing}]`;
}
