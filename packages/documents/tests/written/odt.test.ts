import { expect, test } from "vitest";
import { toOdt } from "../../src/index.ts";
import { readFirstEntry, readPackage } from "../readers/read-package.ts";
import { listNodes, textOf, type XmlNode } from "../readers/read-xml.ts";
import { englandBrief } from "../samples/england-brief.ts";
import { pack, scenario } from "../samples/pack.ts";

const bytes = toOdt(englandBrief);
const file = readPackage(bytes);
const content = file.xml("content.xml");

test("begins with its media type and lists every part, the drawing too", () => {
  expect(readFirstEntry(bytes).text).toBe("mimetypeapplication/vnd.oasis.opendocument.text");
  const listed = listNodes(file.xml("META-INF/manifest.xml"), "manifest:file-entry").map(
    ({ attributes }) => attributes["manifest:full-path"],
  );
  expect(listed).toEqual(["/", "content.xml", "styles.xml", "meta.xml", "Pictures/picture1.svg"]);
});

test("has a title and real headings with their levels", () => {
  const [title] = listNodes(content, "text:p");
  expect(title?.attributes["text:style-name"]).toBe("Title");
  const headings = listNodes(content, "text:h").map(
    (node) => `${node.attributes["text:outline-level"]} ${textOf(node)}`,
  );
  expect(headings).toEqual([
    "1 In short",
    "1 What changed",
    "1 Where it stands",
    "1 Questions to expect",
    "2 Programme record · Reported",
    "1 Sources and notes",
  ]);
});

test("every table has a header row that is repeated, and as many cells a row as columns", () => {
  const tables = listNodes(content, "table:table");
  expect(tables).toHaveLength(2);
  for (const table of tables) {
    const columns = listNodes(table, "table:table-column").length;
    const rows = listNodes(table, "table:table-row").map((row) => listNodes(row, "table:table-cell").length);
    expect(listNodes(table, "table:table-header-rows")).toHaveLength(1);
    expect(new Set(rows)).toEqual(new Set([columns]));
  }
});

test("a footnote is written where it is first marked and referred to after, under its own number", () => {
  const notes = listNodes(content, "text:note");
  const labels = notes.map((note) => listNodes(note, "text:note-citation").map(textOf).join());
  expect(labels).toEqual(["[1]", "[2]", "[3]", "[4]", "[5]"]);
  const references = listNodes(content, "text:note-ref").map((node) => node.attributes["text:ref-name"]);
  expect(references.filter((name) => name === "note1")).toHaveLength(2);
  expect(notes[0] && textOf(notes[0])).toContain("19 March 2026, release 2025.1.");
});

test("a footnote that nothing marks is still in the document", () => {
  const unmarked = { ...pack, sections: [], footnotes: [{ id: "alone", text: "Stands alone." }] };
  const paragraphs = listNodes(readPackage(toOdt(unmarked)).xml("content.xml"), "text:p").map(textOf);
  expect(paragraphs).toContain("[1] Stands alone.");
});

test("a picture carries its title and its words", () => {
  const [frame] = listNodes(content, "draw:frame");
  const read = (name: string): string =>
    frame === undefined ? "" : listNodes(frame, name).map(textOf).join();
  expect(read("svg:title")).toBe("Turnover in England is at its lowest since 2017");
  expect(read("svg:desc")).toContain("down to 11.8% in 2025");
  expect(file.text("Pictures/picture1.svg")).not.toContain("var(");
});

test("names its language and shows status, source and page number on every page", () => {
  const styles = file.xml("styles.xml");
  const [text] = listNodes(styles, "style:text-properties");
  expect(text?.attributes).toMatchObject({ "fo:language": "en", "fo:country": "GB" });
  const read = (name: string): string => listNodes(styles, name).map(textOf).join();
  expect(read("style:header")).toContain("Official statistics");
  expect(read("style:footer")).toContain("release 2025.1Page 1 of 1");
});

test("every style that the text uses is defined", () => {
  const styles = file.xml("styles.xml");
  const defined = new Set(
    [content, styles].flatMap((root) =>
      ["style:style", "text:list-style"].flatMap((name) =>
        listNodes(root, name).map((node) => node.attributes["style:name"]),
      ),
    ),
  );
  const used = listUses(content);
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((name) => !defined.has(name))).toEqual([]);
});

function listUses(node: XmlNode): readonly string[] {
  const own = ["text:style-name", "table:style-name", "draw:style-name"].flatMap(
    (key) => node.attributes[key] ?? [],
  );
  return [...own, ...node.children.flatMap((child) => (typeof child === "string" ? [] : listUses(child)))];
}

test("a watermark stands in the header of every page, and only where there is one", () => {
  const marked = readPackage(toOdt(scenario));
  expect(marked.text("Pictures/watermark.svg")).toContain("ILLUSTRATIVE");
  expect(listNodes(marked.xml("styles.xml"), "draw:frame")).toHaveLength(1);
  expect(listNodes(file.xml("styles.xml"), "draw:frame")).toHaveLength(0);
});

test("gives the same bytes for the same document", () => {
  expect(Buffer.compare(toOdt(englandBrief), bytes)).toBe(0);
});
