import { BriefingResolver } from "../../schema/briefing/briefing.resolver.js";
import type { BriefingType } from "../../schema/briefing/briefing.type.js";
import type { EvidenceType } from "../../schema/briefing/evidence.type.js";
import type { StatementType } from "../../schema/briefing/statement.type.js";
import { ReleaseType } from "../../schema/release/release.type.js";
import { findText } from "../../links/asked.js";
import { defineTwin } from "../twin.js";

interface SaidRow {
  readonly section: string;
  readonly text: string;
  readonly evidence?: EvidenceType;
}

export const briefingTwin = defineTwin<SaidRow & { readonly area: string; readonly release: string }>({
  name: "briefing",
  describes:
    "What the brief of an area says, a row for each number of each sentence; England unless another is named.",
  parameters: ["area"],
  example: "area=E08000035",
  columns: [
    { name: "area_code", header: "Area code", kind: "header", toCell: ({ area }) => area },
    { name: "section", header: "Section", kind: "header", toCell: ({ section }) => section },
    { name: "text", header: "Sentence", kind: "header", toCell: ({ text }) => text },
    {
      name: "printed",
      header: "Number as printed",
      kind: "text",
      description: "Empty where the sentence has no number",
      toCell: ({ evidence }) => evidence?.token,
    },
    { name: "number", header: "Number", kind: "number", toCell: ({ evidence }) => evidence?.value },
    { name: "source", header: "Source", kind: "text", toCell: ({ evidence }) => evidence?.source.name },
    { name: "url", header: "A page that shows it", kind: "text", toCell: ({ evidence }) => evidence?.url },
    {
      name: "query",
      header: "The query that gives it",
      kind: "text",
      toCell: ({ evidence }) => evidence?.query,
    },
    { name: "release", header: "Release", kind: "text", toCell: ({ release }) => release },
  ],
  ask: (asked) => {
    const code = findText(asked, "area");
    return ({ release, context }) => {
      const briefing = new BriefingResolver().briefing(new ReleaseType(release), context, code);
      const { area } = briefing;
      return {
        caption: `Brief of ${area.name}, release ${release.version}`,
        rows: listRows(briefing).map((row) => ({ ...row, area: area.code, release: release.version })),
      };
    };
  },
});

function listRows({ headline, sections, questions }: BriefingType): readonly SaidRow[] {
  return [
    ...toRows("headline", headline),
    ...sections.flatMap(({ slug, statements }) => statements.flatMap((statement) => toRows(slug, statement))),
    ...questions.flatMap(({ question, answer }) => toRows(question, answer)),
  ];
}

function toRows(section: string, { text, evidence }: StatementType): readonly SaidRow[] {
  return evidence.length === 0
    ? [{ section, text }]
    : evidence.map((each) => ({ section, text, evidence: each }));
}
