import { expect, test } from "vitest";
import { toPdf } from "../../src/index.ts";
import { englandBrief } from "../samples/england-brief.ts";
import { scenario } from "../samples/pack.ts";
import { runOn } from "./run.ts";

const { bytes } = await toPdf(englandBrief, { maxPages: 2 });
const long = await toPdf(scenario, { orientation: "landscape" });

test("pdfinfo says that a brief is tagged, of two pages of A4, with its title", async () => {
  const info = await runOn(bytes, "pdfinfo", (path) => [path]);
  expect(info).toMatch(/^Title: +England: children's social work workforce$/m);
  expect(info).toMatch(/^Tagged: +yes$/m);
  expect(info).toMatch(/^Pages: +2$/m);
  expect(info).toMatch(/^Page size: +595\.28 x 841\.89 pts \(A4\)$/m);
  expect(info).toMatch(/^PDF version: +1\.7$/m);
});

test("pdfinfo finds the structure: headings, tables and pictures in order", async () => {
  const structure = await runOn(bytes, "pdfinfo", (path) => ["-struct-text", path]);
  expect(structure.match(/^ *(H1|H2|H3|Table|Figure|Caption)\b/gm)?.map((role) => role.trim())).toEqual([
    "H1",
    "H2",
    "H2",
    "Figure",
    "H2",
    "Table",
    "Caption",
    "H2",
    "H3",
    "H2",
  ]);
});

test("pdftotext gives the text in reading order", async () => {
  const text = await runOn(bytes, "pdftotext", (path) => ["-raw", path, "-"]);
  const inOrder = [
    "England: children's social work workforce",
    "In short",
    "turnover was 11.8%.[1]",
    "Turnover, England,",
    "11.8%[1]",
    "more than",
    "1,700",
    "What changed",
    "Agency workers were 13.0% of the workforce, down from 16.2%.[2]",
    "Where it stands",
    "England 11.8% 13.0% 14.2%",
    "Westminster[5] x x x",
    "Questions to expect",
    "Sources and notes",
    "[5] Kensington and Chelsea",
  ];
  const places = inOrder.map((words) => text.replaceAll("\n", " ").indexOf(words));
  expect(places.filter((place) => place === -1)).toEqual([]);
  const fromLead = places.slice(2);
  expect(fromLead).toEqual(fromLead.toSorted((one, other) => one - other));
});

test("pdffonts finds every font embedded, as a subset, with its letters", async () => {
  const fonts = await runOn(bytes, "pdffonts", (path) => [path]);
  const rows = fonts.trim().split("\n").slice(2);
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(row).toMatch(/SourceSans3-\w+ +CID TrueType +Identity-H +yes yes yes/);
});

test("pdftoppm draws every page without complaint", async () => {
  for (const file of [bytes, long.bytes]) {
    const images = await runOn(file, "pdftoppm", (path) => ["-r", "20", "-gray", path]);
    expect(images.length).toBeGreaterThan(1000);
  }
});
