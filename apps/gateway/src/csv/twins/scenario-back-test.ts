import { backTest } from "@plumbline/domain";
import { scenarioPopulationOf } from "../../scenarios/population-of.js";
import { BackTestRowType } from "../../schema/scenario/back-test-row.type.js";
import { defineTwin } from "../twin.js";

export const scenarioBackTestTwin = defineTwin<BackTestRowType>({
  name: "scenario-back-test",
  describes: "The record of the scheme of 2018 to 2022 held against the scenario model, misses and all.",
  parameters: [],
  example: "",
  columns: [
    { name: "figure", header: "Figure code", kind: "header", toCell: ({ slug }) => slug },
    { name: "name", header: "Figure", kind: "text", toCell: ({ name }) => name },
    { name: "as_at", header: "As at", kind: "text", toCell: ({ asAt }) => asAt },
    { name: "unit", header: "Unit", kind: "text", toCell: ({ unit }) => unit },
    {
      name: "qualifier",
      header: "How the record puts it",
      kind: "text",
      toCell: ({ qualifier }) => qualifier,
    },
    { name: "recorded", header: "Recorded", kind: "number", toCell: ({ recorded }) => recorded },
    { name: "modelled", header: "Modelled", kind: "number", toCell: ({ modelled }) => modelled },
    { name: "difference", header: "Difference", kind: "number", toCell: ({ difference }) => difference },
    { name: "ratio", header: "Ratio", kind: "number", toCell: ({ ratio }) => ratio },
    { name: "outcome", header: "Outcome", kind: "text", toCell: ({ outcome }) => outcome },
    { name: "sentence", header: "In words", kind: "text", toCell: ({ sentence }) => sentence },
    { name: "against", header: "Which number of the model", kind: "text", toCell: ({ against }) => against },
    { name: "source", header: "Source", kind: "text", toCell: ({ source }) => source },
  ],
  ask:
    () =>
    ({ release }) => ({
      caption: "The scenario model against the record",
      kind: "modelled",
      rows: backTest(scenarioPopulationOf(release)).map((row) => new BackTestRowType(row)),
    }),
});
