import { array, asyncProperty, assert, constantFrom, integer, oneof, record, string } from "fast-check";
import { expect, test } from "vitest";
import { toPdf, type Block, type Document, type Table } from "../../src/index.ts";
import { toFrame } from "../../src/pdf/pages/frame.ts";
import { readPdf, type PdfPage } from "../readers/read-pdf.ts";
import { englandBrief } from "../samples/england-brief.ts";

const wildWord = oneof(
  string({ minLength: 1, maxLength: 12 }),
  string({ minLength: 60, maxLength: 120, unit: "grapheme-ascii" }),
  constantFrom(
    "https://plumbline.example/a/b?c=d&e=f",
    "Kensington-and-Chelsea/Westminster",
    "−2.1%",
    "😀",
    "​",
    "الدولة",
  ),
);
const wildText = array(wildWord, { minLength: 1, maxLength: 14 }).map((words) => words.join(" "));

const shortText = array(wildWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));

const wildTable = record({
  width: integer({ min: 1, max: 14 }),
  height: integer({ min: 0, max: 60 }),
  text: wildText,
}).map(({ width, height, text }): Table => ({
  kind: "table",
  name: "Table",
  caption: `Caption ${text}`,
  columns: Array.from({ length: width }, (_, place) => ({
    header: `Header ${place}`,
    kind: place === 0 ? "header" : "number",
  })),
  rows: Array.from({ length: height }, (_, row) => ({
    cells: Array.from({ length: width }, (__, place) =>
      place === 0 ? `${row} ${text.slice(0, row * 5)}` : { value: row, text: `${row * 1000}.0%` },
    ),
  })),
  notes: [text],
}));

const wildBlock = oneof(
  wildTable,
  wildText.map((text): Block => ({ kind: "paragraph", text, style: "lead" })),
  array(wildText, { minLength: 1, maxLength: 5 }).map((items): Block => ({ kind: "list", items })),
  array(shortText, { minLength: 1, maxLength: 9 }).map((texts): Block => ({
    kind: "cards",
    cards: texts.map((text) => ({
      label: text,
      figure: { value: 1, text: text.slice(0, 30) },
      detail: text,
    })),
  })),
);

/** Text that leaves the margins: beside them, or above or below what stands on every page. */
function findOutside({ texts, width, height }: PdfPage): readonly string[] {
  const frame = toFrame("portrait");
  const [right, foot, head] = [width - frame.left, height - frame.top - frame.height, height - frame.top];
  const outside = texts.filter((text) => {
    const furniture = text.baseline > head + 15 || text.baseline < foot - 15;
    const between = text.baseline <= head && text.baseline >= foot;
    return (
      text.text.trim() !== "" &&
      (text.left < frame.left - 1 || text.right > right + 1 || !(furniture || between))
    );
  });
  return outside.map(({ text }) => text);
}

test("refuses what is taller than a page rather than clip it", async () => {
  const card = { label: "word ".repeat(3000), figure: { value: 1, text: "1" } };
  const sections = [{ heading: "Cards", level: 1, blocks: [{ kind: "cards", cards: [card] }] }] as const;
  await expect(toPdf({ ...englandBrief, sections })).rejects.toThrow("taller than a page");
});

test(
  "no text of any document leaves the margins, whatever its words and tables",
  { timeout: 60_000 },
  async () => {
    await assert(
      asyncProperty(array(wildBlock, { minLength: 1, maxLength: 4 }), wildText, async (blocks, heading) => {
        const document: Document = {
          ...englandBrief,
          title: `Title ${heading}`,
          footnotes: [{ id: "one", text: `Note ${heading}` }],
          sections: [{ heading: `Heading ${heading}`, level: 1, blocks }],
        };
        const { pages } = await readPdf((await toPdf(document)).bytes);
        expect(pages.flatMap(findOutside)).toEqual([]);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  },
);
