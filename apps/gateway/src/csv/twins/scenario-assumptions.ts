import { toScenarioAssumptions } from "@plumbline/domain";
import { AssumptionType } from "../../schema/scenario/assumption.type.js";
import { defineTwin } from "../twin.js";

export const scenarioAssumptionsTwin = defineTwin<AssumptionType>({
  name: "scenario-assumptions",
  describes: "Every assumption of the scenario model at its default, with its limits and what it rests on.",
  parameters: [],
  example: "",
  columns: [
    { name: "assumption", header: "Assumption code", kind: "header", toCell: ({ slug }) => slug },
    { name: "name", header: "Assumption", kind: "text", toCell: ({ name }) => name },
    { name: "unit", header: "Unit", kind: "text", toCell: ({ unit }) => unit },
    { name: "low", header: "Least it could be", kind: "number", toCell: ({ low }) => low },
    { name: "mode", header: "Likeliest", kind: "number", toCell: ({ mode }) => mode },
    { name: "high", header: "Most it could be", kind: "number", toCell: ({ high }) => high },
    { name: "limit_least", header: "Smallest allowed", kind: "number", toCell: ({ least }) => least },
    { name: "limit_most", header: "Largest allowed", kind: "number", toCell: ({ most }) => most },
    { name: "standing", header: "Standing", kind: "text", toCell: ({ standing }) => standing },
    { name: "basis", header: "What it rests on", kind: "text", toCell: ({ basis }) => basis },
  ],
  ask: () => () => ({
    caption: "Assumptions of the scenario model",
    kind: "modelled",
    rows: toScenarioAssumptions([]).map((assumption) => new AssumptionType(assumption)),
  }),
});
