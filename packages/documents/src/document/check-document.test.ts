import { expect, test } from "vitest";
import { englandBrief } from "../../tests/samples/england-brief.ts";
import { pack } from "../../tests/samples/pack.ts";
import { regionsTable } from "../../tests/samples/tables.ts";
import { DocumentError, listProblems, requireSound } from "./check-document.js";
import type { Block, Document } from "./document.js";

const withBlock = (block: Block): Document => ({
  ...englandBrief,
  sections: [{ heading: "One", level: 1, blocks: [block] }],
});

test.each([englandBrief, pack])("finds nothing wrong with a sound document", (document) => {
  expect(listProblems(document)).toEqual([]);
});

const stray: readonly Block[] = [
  { kind: "paragraph", text: [{ footnote: "nowhere" }] },
  { kind: "list", items: ["first", ["second", { footnote: "nowhere" }]] },
  { kind: "cards", cards: [{ label: "a", figure: { value: 1, text: "1", footnotes: ["nowhere"] } }] },
  {
    ...regionsTable,
    columns: regionsTable.columns.slice(0, 1),
    rows: [{ cells: [{ text: "Rutland", footnotes: ["nowhere"] }] }],
  },
];

test.each(stray)("names a mark without a footnote in a $kind", (block) => {
  expect(listProblems(withBlock(block))).toEqual(['no footnote is called "nowhere"']);
});

test("names every problem of a table with its row and column", () => {
  const rows = [
    { cells: ["England", "eleven", { value: Number.NaN, text: "?" }, { value: 1, text: "1" }] },
    { cells: ["Wales"] },
  ];
  expect(listProblems(withBlock({ ...regionsTable, rows }))).toEqual([
    'table "Regions in 2025" has words in row 1, column "Turnover", a column of figures',
    'table "Regions in 2025" has a figure that is no number in row 1, column "Agency"',
    'table "Regions in 2025" has 1 cells in row 2, where it has 4 columns',
  ]);
});

test("refuses a picture without words for those who cannot see it", () => {
  const picture = { kind: "picture", title: "Line", svg: "<svg/>", description: " " } as const;
  expect(listProblems(withBlock(picture))).toEqual(['picture "Line" has no description']);
});

test("throws all problems in one error", () => {
  const broken = {
    ...englandBrief,
    title: "",
    metadata: { ...englandBrief.metadata, published: "2026-02-30" },
  };
  expect(() => requireSound(broken)).toThrow(DocumentError);
  expect(() => requireSound(broken)).toThrow('it has no title; "2026-02-30" is not a date');
});

test("refuses a subsection that stands under no section", () => {
  const document = { ...englandBrief, sections: [{ heading: "Alone", level: 2, blocks: [] }] } as const;
  expect(listProblems(document)).toEqual(['"Alone" stands under no section']);
});
