import { listClaims } from "@plumbline/domain";
import type { RiskIndicatorType } from "../../schema/risk/risk-indicator.type.js";
import { RiskType } from "../../schema/risk/risk.type.js";
import { sourceColumns, type SourcedRow } from "../columns/source-columns.js";
import { defineTwin } from "../twin.js";

interface TestRow extends SourcedRow {
  readonly risk: RiskType;
  readonly test?: RiskIndicatorType;
}

export const risksTwin = defineTwin<TestRow>({
  name: "risks",
  describes: "The claims made in the policy debate, a row for each test, with what the tests find together.",
  parameters: [],
  example: "",
  columns: [
    { name: "claim", header: "Claim code", kind: "header", toCell: ({ risk }) => risk.slug },
    { name: "claim_text", header: "Claim", kind: "text", toCell: ({ risk }) => risk.claim },
    { name: "raised_by", header: "Raised by", kind: "text", toCell: ({ risk }) => risk.raisedBy.join("; ") },
    { name: "finding", header: "Finding", kind: "text", toCell: ({ risk }) => risk.finding },
    {
      name: "finding_sentence",
      header: "Finding in words",
      kind: "text",
      toCell: ({ risk }) => risk.sentence,
    },
    { name: "why", header: "Test", kind: "header", toCell: ({ test }) => test?.why },
    {
      name: "indicator",
      header: "Indicator code",
      kind: "text",
      toCell: ({ test }) => test?.indicator?.slug,
    },
    { name: "figure", header: "Stated figure", kind: "text", toCell: ({ test }) => test?.figure?.text },
    { name: "bearing", header: "What the test says", kind: "text", toCell: ({ test }) => test?.bearing },
    { name: "sentence", header: "Test in words", kind: "text", toCell: ({ test }) => test?.sentence },
    {
      name: "cannot_show",
      header: "What the evidence cannot show",
      kind: "text",
      toCell: ({ risk }) => risk.cannotShow.join(" "),
    },
    { name: "rule", header: "Rule", kind: "text", toCell: ({ risk }) => risk.rule.slug },
    ...sourceColumns,
  ],
  ask:
    () =>
    ({ release }) => ({
      caption: "Claims of the policy debate and their evidence",
      kind: "reported",
      rows: listClaims(release).flatMap((claim) => toRows(new RiskType(release, claim), release)),
    }),
});

function toRows(risk: RiskType, release: SourcedRow["release"]): readonly TestRow[] {
  const row = { release, risk, source: risk.source };
  return risk.indicators.length === 0 ? [row] : risk.indicators.map((test) => ({ ...row, test }));
}
