import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { listCsvFiles } from "../../src/index.ts";
import { packFormats, toRegionPlace, writePackFile } from "../../src/pack/pack-files.ts";
import { toPackReport } from "../../src/pack/report.ts";
import { toPackWorkbook } from "../../src/pack/workbook.ts";
import { readPackage } from "../readers/read-package.ts";
import { listNodes } from "../readers/read-xml.ts";
import { packInput } from "../samples/pack-input.ts";

test("the CSV files hold a line an area and year with numbers as numbers, and the shorthand where there is none", () => {
  const [turnover, metadata] = listCsvFiles(toPackWorkbook(packInput));
  const rows: Record<string, string>[] = parse(turnover?.content ?? "", {
    columns: true,
    recordDelimiter: "\r\n",
  });
  expect(rows).toHaveLength(6);
  expect(rows[5]).toMatchObject({
    area_code: "E08000024",
    period: "2025",
    value: "11.8",
    interval_95_lower: "8.244",
    verdict: "similar",
    neighbours_median: "13.35",
    rank_from: "1",
    rank_to: "2",
    notes: "Checked by the authority.",
  });
  expect(rows[1]).toMatchObject({ value: "", value_shorthand: "u", rank_from: "" });
  expect(metadata?.path).toBe("turnover.csv-metadata.json");
});

test("the workbook has a contents sheet, its shorthand, and no merged cell", async () => {
  const { bytes, name } = await writePackFile(packInput, "ods");
  expect(name).toBe("plumbline-pack-north-east-2025.1.ods");
  const content = readPackage(bytes).xml("content.xml");
  const sheets = listNodes(content, "table:table").map(({ attributes }) => attributes["table:name"]);
  expect(sheets).toEqual(["Contents", "Shorthand", "Turnover", "To discuss"]);
  const spans = listNodes(content, "table:table-cell").filter(
    ({ attributes }) => Number(attributes["table:number-columns-spanned"] ?? 1) > 1,
  );
  expect(spans).toEqual([]);
});

test("the report shows only the latest year in its table, and draws every year", () => {
  const blocks = toPackReport(packInput).sections.flatMap((section) => section.blocks);
  const tables = blocks.filter((block) => block.kind === "table");
  expect(tables.map(({ rows }) => rows.length)).toEqual([3]);
  expect(tables[0]?.rows[2]?.cells.at(-1)).toBe("1 to 2 of 2");
  const pictures = blocks.filter((block) => block.kind === "picture");
  expect(pictures).toHaveLength(2);
  expect(pictures[0]?.svg).toContain("2024");
  expect(pictures[1]?.description).toContain("Gateshead; Sunderland");
});

test("a file is the same bytes whenever it is written", async () => {
  for (const format of packFormats) {
    const [first, second] = [await writePackFile(packInput, format), await writePackFile(packInput, format)];
    expect(Buffer.compare(first.bytes, second.bytes), format).toBe(0);
  }
});

test("a region's place pins the release in its link", () => {
  const place = toRegionPlace(
    { name: "Yorkshire and The Humber" },
    { address: "https://plumbline.example", version: "2025.1" },
  );
  expect(place.link).toBe("https://plumbline.example/regions/yorkshire-and-the-humber/pack?release=2025.1");
});
