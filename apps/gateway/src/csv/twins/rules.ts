import { rules, type Rule } from "@plumbline/domain";
import { defineTwin } from "../twin.js";

export const rulesTwin = defineTwin<Rule>({
  name: "rules",
  describes: "Every rule that a verdict or an interval can name.",
  parameters: [],
  example: "",
  columns: [
    { name: "rule", header: "Rule code", kind: "header", toCell: ({ slug }) => slug },
    { name: "name", header: "Rule", kind: "text", toCell: ({ name }) => name },
    { name: "summary", header: "What it does", kind: "text", toCell: ({ summary }) => summary },
    { name: "formula", header: "How it is computed", kind: "text", toCell: ({ formula }) => formula },
    { name: "proposed_by", header: "Who proposed it", kind: "text", toCell: ({ source }) => source },
    {
      name: "refuses",
      header: "When it gives no answer",
      kind: "text",
      toCell: ({ refuses }) => refuses.join(" "),
    },
  ],
  ask: () => () => ({ caption: "Rules", kind: "documentation", rows: rules }),
});
