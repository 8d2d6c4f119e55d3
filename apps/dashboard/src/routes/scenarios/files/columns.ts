import { scenarioCaveat } from "@plumbline/domain";
import type { Table } from "@plumbline/documents";
import { toNumberCell, toTable, type FileColumn } from "#lib/csv/file-columns.js";
import type { ScenarioFile } from "./ask-for-file.js";
import { listScenarioLines, type ScenarioLine } from "./lines.js";

const lineColumns: readonly FileColumn<ScenarioLine>[] = [
  { name: "scenario", header: "Scenario", kind: "header", toCell: ({ scenario }) => scenario },
  { name: "part", header: "Part", kind: "header", toCell: ({ part }) => part },
  { name: "code", header: "Code", kind: "header", toCell: ({ code }) => code },
  { name: "name", header: "Name", kind: "text", toCell: ({ name }) => name },
  { name: "day", header: "By the end of", kind: "header", toCell: ({ day }) => day },
  { name: "measure", header: "Measure", kind: "header", toCell: ({ measure }) => measure },
  { name: "unit", header: "Unit", kind: "text", toCell: ({ unit }) => unit },
  { name: "low", header: "Low: a tenth of runs lie below", kind: "number", toCell: ({ low }) => toCell(low) },
  { name: "middle", header: "Middle run", kind: "number", toCell: ({ middle }) => toCell(middle) },
  {
    name: "high",
    header: "High: a tenth of runs lie above",
    kind: "number",
    toCell: ({ high }) => toCell(high),
  },
  { name: "note", header: "Note", kind: "text", toCell: ({ note }) => note },
];

/** Everything the scenario says as one table, each line with what it takes to quote it. */
export function toScenarioTable(file: ScenarioFile): Table {
  const { scenario, source, release } = file;
  const always = { caveat: scenarioCaveat, release, source: source.name };
  const alike = (name: keyof typeof always) => textColumn(name, () => always[name]);
  const columns: readonly FileColumn<ScenarioLine>[] = [
    ...lineColumns,
    alike("caveat"),
    textColumn("digest", ({ digest }) => digest),
    alike("release"),
    alike("source"),
    textColumn("link", ({ link }) => link),
  ];
  const table = toTable({ name: "Scenario", caption: scenario.sentence }, columns, listScenarioLines(file));
  return { ...table, status: "Modelled" };
}

function textColumn(name: string, toCell: (line: ScenarioLine) => string): FileColumn<ScenarioLine> {
  return { name, header: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, kind: "text", toCell };
}

function toCell(value: number | null) {
  return toNumberCell(value) ?? { value: null, text: "–", reason: "there is none: see the note" };
}
