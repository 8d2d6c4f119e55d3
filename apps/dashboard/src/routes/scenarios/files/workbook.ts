import { scenarioCaveat } from "@plumbline/domain";
import type { Document } from "@plumbline/documents";
import { titleScenario } from "../words.js";
import type { ScenarioFile } from "./ask-for-file.js";
import { toMetadata } from "./metadata.js";
import {
  authorityTable,
  courseTable,
  listAssumptionTables,
  regionTable,
  resultTable,
  swingTable,
} from "./tables.js";

/** The scenario as a workbook: a sheet for each table. */
export function toWorkbook(file: ScenarioFile): Document {
  const tables = [
    resultTable(file),
    courseTable(file),
    regionTable(file),
    authorityTable(file),
    swingTable(file),
    ...listAssumptionTables(file, "full"),
  ];
  return {
    title: titleScenario(file.state),
    subject: `${scenarioCaveat}. ${file.scenario.sentence}`,
    language: "en-GB",
    status: "Modelled",
    watermark: scenarioCaveat,
    metadata: toMetadata(file),
    footnotes: [],
    sections: [
      {
        heading: "In short",
        level: 1,
        blocks: [{ kind: "paragraph", style: "lead", text: file.scenario.sentence }],
      },
      ...tables.map((table) => ({ heading: table.name, level: 1 as const, blocks: [table] })),
    ],
  };
}
