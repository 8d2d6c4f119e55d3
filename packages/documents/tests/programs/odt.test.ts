import { expect, test } from "vitest";
import { toOdt } from "../../src/index.ts";
import { readPackage } from "../readers/read-package.ts";
import { listNodes, textOf, type XmlNode } from "../readers/read-xml.ts";
import { englandBrief } from "../samples/england-brief.ts";
import { scenario } from "../samples/pack.ts";
import { convertToOne, runOn } from "./run.ts";

const bytes = toOdt(englandBrief);

function listHeadings(content: XmlNode): readonly string[] {
  return listNodes(content, "text:h").map(
    (node) => `${node.attributes["text:outline-level"]} ${textOf(node)}`,
  );
}

function listTables(content: XmlNode): readonly (readonly (readonly string[])[])[] {
  return listNodes(content, "table:table").map((table) =>
    listNodes(table, "table:table-row").map((row) => listNodes(row, "table:table-cell").map(textOf)),
  );
}

test("a text that LibreOffice has opened and saved keeps its headings, tables and footnotes", async () => {
  const before = readPackage(bytes).xml("content.xml");
  const saved = readPackage(await convertToOne(bytes, { name: "brief.odt", to: "odt" }));
  const after = saved.xml("content.xml");
  expect(listHeadings(after)).toEqual(listHeadings(before));
  expect(listTables(after)).toEqual(listTables(before));
  expect(listNodes(after, "table:table-header-rows")).toHaveLength(2);
  expect(listNodes(after, "text:note").map(textOf)).toEqual(listNodes(before, "text:note").map(textOf));
  expect(listNodes(after, "svg:desc").map(textOf)).toEqual(listNodes(before, "svg:desc").map(textOf));
  expect(listNodes(saved.xml("meta.xml"), "dc:title").map(textOf)).toEqual([englandBrief.title]);
});

test("LibreOffice prints a brief on two sides, with status and link on each and its figures in order", async () => {
  const pdf = await convertToOne(bytes, { name: "brief.odt", to: "pdf" });
  expect(await runOn(pdf, "pdfinfo", (path) => [path])).toMatch(/^Pages: +2$/m);
  const pages = (await runOn(pdf, "pdftotext", (path) => ["-layout", path, "-"])).split("\f").slice(0, 2);
  for (const page of pages) {
    expect(page).toContain("Official statistics");
    expect(page).toContain("https://plumbline.example/briefing/E92000001?release=2025.1");
  }
  expect(pages[0]).toMatch(/Turnover, England, 2025 +11\.8%/);
  expect(pages[1]).toMatch(/Yorkshire and The Humber +9\.9% +7\.9% +7\.4%/);
});

test("LibreOffice prints the watermark of a scenario", async () => {
  const pdf = await convertToOne(toOdt(scenario), { name: "scenario.odt", to: "pdf" });
  const plain = await convertToOne(toOdt({ ...scenario, watermark: undefined }), {
    name: "scenario.odt",
    to: "pdf",
  });
  const draw = (file: Uint8Array): Promise<string> =>
    runOn(file, "pdftoppm", (path) => ["-r", "20", "-gray", path]);
  expect(await draw(pdf)).not.toBe(await draw(plain));
});
