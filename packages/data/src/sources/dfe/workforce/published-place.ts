import { jointAreaCode, type AreaLevel } from "@plumbline/domain";
import type { TableRow } from "../../../importing/read-table.js";

/** Where a row says its figures were counted, in the publisher's own words. */
export interface PublishedPlace {
  readonly row: number;
  readonly levels: readonly AreaLevel[];
  readonly codeColumn: string;
  readonly code: string;
  readonly dfeCode: string;
  readonly name: string;
  readonly regionCode: string;
}

interface Level {
  readonly levels: readonly AreaLevel[];
  readonly code: string;
  readonly name: string;
}

const levels: ReadonlyMap<string, Level> = new Map([
  ["National", { levels: ["country"], code: "country_code", name: "country_name" }],
  ["Regional", { levels: ["region", "subregion"], code: "region_code", name: "region_name" }],
  ["Local authority", { levels: ["local-authority"], code: "new_la_code", name: "la_name" }],
]);

export const publishedLevels: readonly string[] = [...levels.keys()];

/** "E09000021 / E09000027" is how the publisher writes a joint return. */
function parseCode(text: string): string {
  return jointAreaCode(text.split("/").map((part) => part.trim())) ?? text;
}

/** The place a row speaks of; undefined where its level is none that the publisher uses. */
export function parsePlace(row: TableRow): PublishedPlace | undefined {
  const level = levels.get(row.text("geographic_level"));
  return (
    level && {
      row: row.row,
      levels: level.levels,
      codeColumn: level.code,
      code: parseCode(row.text(level.code)),
      dfeCode: row.text("old_la_code"),
      name: row.text(level.name),
      regionCode: row.text("region_code"),
    }
  );
}
