import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

const folder = process.env["PLUMBLINE_TEST_DATA"] ?? "";

/** The path of a publisher's own file. */
export function publishedFile(path: string): string {
  return join(folder, path);
}

export type Row = Readonly<Record<string, string>>;

/** A publisher's file read plainly, by a reader that shares nothing with the importer. */
export async function readPublished(path: string): Promise<readonly Row[]> {
  return parse(await readFile(publishedFile(path)), { columns: true, bom: true });
}

export const vintages = ["2023", "2024", "2025"] as const;

export function workforceFile(vintage: string): string {
  return `csww/csww_indicators_2017_to_${vintage}.csv`;
}
