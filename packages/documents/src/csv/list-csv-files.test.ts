import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { englandBrief } from "../../tests/samples/england-brief.ts";
import { pack } from "../../tests/samples/pack.ts";
import { listCsvFiles, toCsvZip } from "./list-csv-files.js";

test("gives each table a file named after it, with its metadata beside it", () => {
  expect(listCsvFiles(pack).map(({ path }) => path)).toEqual([
    "regions-in-2025.csv",
    "regions-in-2025.csv-metadata.json",
    "england-by-indicator-and-year.csv",
    "england-by-indicator-and-year.csv-metadata.json",
  ]);
});

test("tells two tables of one name apart", () => {
  const twice = { ...pack, sections: [...pack.sections, ...pack.sections] };
  expect(listCsvFiles(twice)[4]?.path).toBe("regions-in-2025-2.csv");
});

test("a note on an authority stands in the file in words", () => {
  const [file] = listCsvFiles(englandBrief);
  const rows: Record<string, string>[] = parse(file?.content ?? "", { columns: true });
  expect(rows.find(({ area }) => area === "Westminster")?.["notes"]).toContain(
    "cyber attack in November 2025",
  );
  expect(rows.find(({ area }) => area === "London")?.["notes"]).toBe("");
});

test("figures of a section that is not official carry its word", () => {
  const [section] = pack.sections.slice(0, 1);
  if (section === undefined) throw new Error("no section");
  const [file] = listCsvFiles({ ...pack, sections: [{ ...section, status: "Modelled" }] });
  const rows: Record<string, string>[] = parse(file?.content ?? "", { columns: true });
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(["Modelled"]));
});

test("packs the same files in one ZIP", () => {
  const files = Object.entries(unzipSync(toCsvZip(pack))).map(([path, bytes]) => ({
    path,
    content: strFromU8(bytes),
  }));
  expect(files).toEqual(listCsvFiles(pack));
});
