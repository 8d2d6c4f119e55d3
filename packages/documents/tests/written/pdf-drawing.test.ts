import { expect, test } from "vitest";
import { toPdf, type Block, type Document, type Picture } from "../../src/index.ts";
import { listElements, readPdf } from "../readers/read-pdf.ts";
import { englandBrief } from "../samples/england-brief.ts";

const withBlocks = (...blocks: readonly Block[]): Document => ({
  ...englandBrief,
  sections: [{ heading: "Drawings", level: 1, blocks }],
});

const draw = (inside: string): Picture => ({
  kind: "picture",
  title: "Drawing",
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">${inside}</svg>`,
  description: "A drawing",
});

async function readTexts(document: Document): Promise<readonly string[]> {
  const { pages } = await readPdf((await toPdf(document)).bytes);
  return pages.flatMap(({ texts }) => texts.map(({ text }) => text));
}

test("text of a drawing is text of the file, and once, also where it clears its ground", async () => {
  const texts = await readTexts(englandBrief);
  expect(texts.filter((text) => text === "Covid-19 affects flows")).toHaveLength(1);
});

test("text is set from its anchor: the end of one and the middle of another at the same place", async () => {
  const inside = ["start", "middle", "end"]
    .map((anchor) => `<text x="100" y="50" font-size="10" text-anchor="${anchor}">${anchor}</text>`)
    .join("");
  const { pages } = await readPdf((await toPdf(withBlocks(draw(inside)))).bytes);
  const [start, middle, end] = ["start", "middle", "end"].map((word) =>
    pages[0]?.texts.find(({ text }) => text === word),
  );
  expect(end?.right).toBeCloseTo(start?.left ?? 0, 1);
  expect(((middle?.left ?? 0) + (middle?.right ?? 0)) / 2).toBeCloseTo(start?.left ?? 0, 1);
});

test("fills a shape with the tiles of a pattern", async () => {
  const hatch =
    '<defs><pattern id="h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0,0V6" stroke="black"/></pattern></defs>';
  const filled = await toPdf(withBlocks(draw(`${hatch}<rect width="60" height="60" fill="url(#h)"/>`)));
  const { pages } = await readPdf(filled.bytes);
  expect(pages[0]?.unmarked).toBe(0);
  await expect(toPdf(withBlocks(draw('<rect width="9" height="9" fill="url(#h)"/>')))).rejects.toThrow(
    "url(#h)",
  );
});

test.each([
  ["<foreignObject><p>words</p></foreignObject>", "holds <foreignObject>"],
  ['<rect fill="conic-gradient(red, blue)" width="9" height="9"/>', "painted with conic-gradient"],
  ['<g transform="skewX(20)"/>', "transformed by skewX"],
])("refuses %s rather than leave it out", async (inside, words) => {
  await expect(toPdf(withBlocks(draw(inside)))).rejects.toThrow(words);
});

test("half pictures stand side by side, each under its title, and are read one after the other", async () => {
  const half = (title: string): Block => ({
    ...draw('<path d="M0,0H9" stroke="black"/>'),
    title,
    width: "half",
  });
  const { pages } = await readPdf(
    (await toPdf(withBlocks(half("Left"), half("Right"), half("Alone")))).bytes,
  );
  const find = (word: string) => pages[0]?.texts.find(({ text }) => text === word);
  expect(find("Left")?.baseline).toBe(find("Right")?.baseline);
  expect(find("Left")?.left).toBe(find("Alone")?.left);
  expect(find("Right")?.left).toBeGreaterThan(find("Left")?.right ?? Number.POSITIVE_INFINITY);
  const elements = listElements(pages[0]?.elements ?? []).map(({ role, text }) => `${role} ${text}`.trim());
  expect(elements.slice(elements.indexOf("P Left"), elements.indexOf("P Left") + 4)).toEqual([
    "P Left",
    "Figure",
    "P Right",
    "Figure",
  ]);
});

test("a headline figure that is missing says why", async () => {
  const figure = { value: null, text: "x", reason: "the authority sent no return" } as const;
  const { pages } = await readPdf(
    (await toPdf(withBlocks({ kind: "cards", cards: [{ label: "Turnover, Westminster, 2025", figure }] })))
      .bytes,
  );
  const item = listElements(pages[0]?.elements ?? []).find(({ role }) => role === "LI");
  expect(item?.text).toBe("Turnover, Westminster, 2025xNot known: the authority sent no return.");
});
