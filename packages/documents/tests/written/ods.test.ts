import { expect, test } from "vitest";
import { toOds } from "../../src/index.ts";
import { readFirstEntry, readPackage } from "../readers/read-package.ts";
import { listNodes, textOf, type XmlNode } from "../readers/read-xml.ts";
import { englandBrief } from "../samples/england-brief.ts";
import { pack, scenario } from "../samples/pack.ts";

const bytes = toOds(pack);
const file = readPackage(bytes);
const sheets = listNodes(file.xml("content.xml"), "table:table");

function findSheet(name: string): XmlNode {
  const found = sheets.find(({ attributes }) => attributes["table:name"] === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

const listRows = (sheet: XmlNode): readonly (readonly string[])[] =>
  listNodes(sheet, "table:table-row").map((row) => listNodes(row, "table:table-cell").map(textOf));

test("begins with its media type, uncompressed, and lists every part", () => {
  expect(readFirstEntry(bytes)).toEqual({
    method: 0,
    extra: 0,
    text: "mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
  });
  const listed = listNodes(file.xml("META-INF/manifest.xml"), "manifest:file-entry").map(
    ({ attributes }) => attributes["manifest:full-path"],
  );
  expect(listed).toEqual(["/", "content.xml", "styles.xml", "meta.xml", "settings.xml"]);
});

test("begins with a contents sheet that names and links every other", () => {
  expect(sheets.map(({ attributes }) => attributes["table:name"])).toEqual([
    "Contents",
    "Shorthand",
    "Notes",
    "Regions in 2025",
    "England by indicator and year",
  ]);
  const links = listNodes(findSheet("Contents"), "text:a").map(({ attributes }) => attributes["xlink:href"]);
  expect(links).toEqual([
    "#'Shorthand'.A1",
    "#'Notes'.A1",
    "#'Regions in 2025'.A1",
    "#'England by indicator and year'.A1",
  ]);
});

test("every sheet of figures says what they are, where they come from and in which release", () => {
  for (const name of ["Contents", "Regions in 2025", "England by indicator and year"]) {
    expect(listRows(findSheet(name)).flat()).toContain(
      "Official statistics. Source: Department for Education, Children's social work workforce, published 19 March 2026. Release 2025.1.",
    );
  }
  const illustrative = readPackage(toOds(scenario));
  expect(illustrative.text("styles.xml")).toContain("Illustrative");
  expect(illustrative.text("content.xml")).toContain("Illustrative. Source:");
  expect(illustrative.text("content.xml").match(/>ILLUSTRATIVE</g)).toHaveLength(3);
});

test("holds figures as numbers that are shown as printed, a percentage as its share", () => {
  const [england] = listNodes(findSheet("Regions in 2025"), "table:table-row").slice(4);
  if (england === undefined) throw new Error("no row");
  const [, turnover, agency] = listNodes(england, "table:table-cell");
  expect(turnover?.attributes).toMatchObject({ "office:value-type": "percentage", "office:value": "0.118" });
  expect(agency?.attributes).toMatchObject({ "office:value-type": "percentage", "office:value": "0.13" });
  const look = listNodes(file.xml("content.xml"), "style:style").find(
    ({ attributes }) => attributes["style:name"] === agency?.attributes["table:style-name"],
  );
  const format = listNodes(file.xml("content.xml"), "number:percentage-style").find(
    ({ attributes }) => attributes["style:name"] === look?.attributes["style:data-style-name"],
  );
  expect(format && listNodes(format, "number:number")[0]?.attributes["number:decimal-places"]).toBe("1");
});

test("a missing figure stands as its shorthand, which is explained on a sheet, and its note in a column", () => {
  const rows = listRows(findSheet("Regions in 2025"));
  expect(rows.at(-1)).toEqual(["Westminster", "x", "x", "x", "[5]"]);
  expect(listRows(findSheet("Shorthand"))).toContainEqual([
    "x",
    "not available: the authority could not send its return",
  ]);
});

test("keeps one rectangle of cells a table, none merged", () => {
  const content = file.text("content.xml");
  expect(content).not.toMatch(/number-columns-spanned|number-rows-spanned|covered-table-cell/);
  for (const sheet of sheets) {
    const lengths = listRows(sheet).map(({ length }) => length);
    expect(new Set(lengths.filter((length) => length > 1)).size).toBe(1);
  }
});

test("holds the header line of every sheet in view and repeats it in print", () => {
  const views = listNodes(file.xml("settings.xml"), "config:config-item-map-entry").slice(1);
  const splits = views.map((view) => {
    const items = listNodes(view, "config:config-item");
    return items.find(({ attributes }) => attributes["config:name"] === "VerticalSplitPosition");
  });
  for (const [place, sheet] of sheets.entries()) {
    const lines = sheet.children.filter(
      (child) => typeof child !== "string" && child.name !== "table:table-column",
    );
    const header = lines.findIndex(
      (child) => typeof child !== "string" && child.name === "table:table-header-rows",
    );
    expect(splits[place] && textOf(splits[place])).toBe(String(header + 1));
  }
});

test("says of itself what it is, with no date but that of publication", () => {
  const meta = file.xml("meta.xml");
  expect(listNodes(meta, "dc:title").map(textOf)).toEqual(["Regional pack: all regions"]);
  expect(listNodes(meta, "dc:date").map(textOf)).toEqual(["2026-03-19T00:00:00"]);
  const own = listNodes(meta, "meta:user-defined").map((node) => [
    node.attributes["meta:name"],
    textOf(node),
  ]);
  expect(own).toContainEqual(["Release", "2025.1"]);
  expect(own).toContainEqual(["Digest", pack.metadata.digest]);
});

test("gives the same bytes for the same document", () => {
  expect(Buffer.compare(toOds(pack), bytes)).toBe(0);
});

test("survives words that XML would trip over", () => {
  const section = { heading: "A", level: 1 } as const;
  const text = "A & B <c> \"d\" 'e' \u0000\u0008 \uD800 two  blanks\nline";
  const table = {
    kind: "table",
    name: "A & B: [x]/*?",
    caption: text,
    columns: [{ header: text, kind: "header" }],
    rows: [{ cells: [text] }],
  } as const;
  const read = readPackage(
    toOds({ ...englandBrief, title: text, sections: [{ ...section, blocks: [table] }] }),
  );
  const [sheet] = listNodes(read.xml("content.xml"), "table:table").slice(-1);
  expect(sheet?.attributes["table:name"]).toBe("A & B x");
  expect(sheet && listRows(sheet).at(-1)).toEqual([`A & B <c> "d" 'e' two blanksline`]);
  for (const path of read.paths.filter((each) => each.endsWith(".xml")))
    expect(read.xml(path).children).not.toEqual([]);
});
