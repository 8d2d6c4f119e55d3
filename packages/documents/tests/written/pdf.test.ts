import { expect, test } from "vitest";
import { toPdf } from "../../src/index.ts";
import { listElements, readPdf, toLetters } from "../readers/read-pdf.ts";
import { englandBrief } from "../samples/england-brief.ts";
import { pack, scenario } from "../samples/pack.ts";
import { englandTable } from "../samples/tables.ts";

const brief = await toPdf(englandBrief, { maxPages: 2 });
const briefRead = await readPdf(brief.bytes);
const briefElements = briefRead.pages.flatMap(({ elements }) => listElements(elements));
const long = await toPdf(scenario);
const longRead = await readPdf(long.bytes);

test("a brief of one area fits on two sides, in under 300 kB", () => {
  expect(brief).toMatchObject({ pages: 2, fits: true });
  expect(briefRead.pages).toHaveLength(2);
  expect(brief.bytes.length).toBeLessThan(300_000);
});

test("says that it is tagged, its language, its title and the day of its release", async () => {
  const { info } = await briefRead.proxy.getMetadata();
  const marked = await briefRead.proxy.getMarkInfo();
  expect(marked).toMatchObject({ Marked: true });
  expect(info).toMatchObject({
    Title: "England: children's social work workforce",
    Subject: englandBrief.subject,
    Language: "en-GB",
    CreationDate: "D:20260319000000Z",
  });
  expect(toLetters(brief.bytes)).toContain("/DisplayDocTitle true");
});

test("reads in the order of the document: title, headings, and what stands under each", () => {
  const headings = briefElements
    .filter(({ role }) => /^H\d$/.test(role))
    .map(({ role, text }) => `${role} ${text}`);
  expect(headings).toEqual([
    "H1 England: children's social work workforce",
    "H2 In short",
    "H2 What changed",
    "H2 Where it stands",
    "H2 Questions to expect",
    "H3 Programme record · Reported",
    "H2 Sources and notes",
  ]);
  const roles = briefElements.map(({ role }) => role);
  expect(roles.indexOf("Figure")).toBeGreaterThan(roles.indexOf("L"));
  expect(roles.indexOf("Table")).toBeGreaterThan(roles.indexOf("Figure"));
});

test("the words of a paragraph stay whole and apart when they are read, across lines and marks", () => {
  const paragraphs = briefElements.filter(({ role }) => role === "P").map(({ text }) => text);
  expect(paragraphs).toContain(
    "Fewer children's social workers left their post in 2025 than in any year since 2017: turnover was 11.8%.[1]",
  );
  expect(paragraphs).toContain(
    "Why are two authorities missing? They could not send a return.[5] See the data notes.",
  );
});

test("a headline figure is read after its label, with its mark apart from its digits", () => {
  const items = briefElements.filter(({ role }) => role === "LI").slice(0, 5);
  expect(items.map(({ children }) => children.map(({ text }) => text.trim()))).toEqual([
    ["Turnover, England, 2025", "11.8%[1]", "13.9% in 2024. Lower is better."],
    ["Agency rate, England, 2025", "13.0%[2]", "16.2% in 2024. Lower is better."],
    ["Vacancy rate, England, 2025", "14.2%[3]", "17.3% in 2024. Lower is better."],
    ["Cases for each worker, England, 2025", "15.2[4]", "15.4 in 2024. Lower is better."],
    [
      "NAAS: people assessed by March 2022",
      "more than",
      "1,700",
      "Reported. About 5% of the workforce, in 69 authorities.",
    ],
  ]);
});

test("a table has a caption, column headers and row headers, and its figures as they are printed", () => {
  const table = briefElements.find(({ role }) => role === "Table");
  const rows = listElements(table?.children ?? []).filter(({ role }) => role === "TR");
  expect(table?.children.map(({ role }) => role)).toEqual(["Caption", "THead", "TBody"]);
  expect(rows[0]?.children.map(({ role, text }) => `${role} ${text}`)).toEqual([
    "TH Area",
    "TH Turnover",
    "TH Agency",
    "TH Vacancy",
  ]);
  expect(rows[1]?.children.map(({ role, text }) => `${role} ${text}`)).toEqual([
    "TH England",
    "TD 11.8%",
    "TD 13.0%",
    "TD 14.2%",
  ]);
  const letters = toLetters(brief.bytes);
  expect(letters.match(/\/Scope \/Column/g)).toHaveLength(4);
  expect(letters.match(/\/Scope \/Row/g)).toHaveLength(12);
});

test("a missing figure is read with its reason", () => {
  expect(
    toLetters(brief.bytes).match(/\/E \(not available: the authority could not send its return\)/g),
  ).toHaveLength(6);
});

test("a picture carries its words and its place", () => {
  const figures = briefElements.filter(({ role }) => role === "Figure");
  expect(figures.map(({ alt }) => alt)).toEqual([
    "Line from 13.4% in 2017, up to 17.2% in 2022, down to 11.8% in 2025, the lowest of the nine years.",
  ]);
  expect(toLetters(brief.bytes)).toMatch(
    /\/S \/Figure[^>]*\/A <<\s*\/O \/Layout\s*\/Placement \/Block\s*\/BBox/,
  );
});

test("every mark leads to its footnote and every link says what it is", async () => {
  const places = Object.keys(await briefRead.proxy.getDestinations());
  expect(places.toSorted()).toEqual([1, 2, 3, 4, 5].map((number) => `footnote-${number}`));
  const page = await briefRead.proxy.getPage(2);
  const links = await page.getAnnotations();
  expect(links.filter(({ url }) => url).map(({ contentsObj }) => contentsObj.str)).toContain("data notes");
  expect(links.every(({ contentsObj }) => contentsObj.str !== "")).toBe(true);
});

test("lists its headings for a reader to jump to", async () => {
  const [title] = await briefRead.proxy.getOutline();
  expect(title?.title).toBe(englandBrief.title);
  expect(title?.items.map((item: { title: string }) => item.title)).toContain("Questions to expect");
});

test("embeds every font it uses, each as a subset", () => {
  const letters = toLetters(brief.bytes);
  expect(letters.match(/\/Type \/FontDescriptor/g)).toHaveLength(2);
  expect(letters.match(/\/FontFile2/g)).toHaveLength(2);
  expect(letters).not.toMatch(/Helvetica|Arial/);
});

test("draws nothing that is neither in the structure nor marked as not to be read", () => {
  for (const { unmarked } of [...briefRead.pages, ...longRead.pages]) expect(unmarked).toBe(0);
});

test("gives the same bytes for the same document", async () => {
  const again = await toPdf(englandBrief, { maxPages: 2 });
  expect(Buffer.compare(again.bytes, brief.bytes)).toBe(0);
});

test.each([
  ["brief", briefRead, "Official statistics"],
  ["scenario", longRead, "Illustrative"],
] as const)(
  "every page of the %s shows status, source, link and its number, none of it read as text",
  (_, read, status) => {
    for (const [place, { unread }] of read.pages.entries()) {
      expect(unread).toContain(status);
      expect(unread).toContain(`Page ${place + 1} of ${read.pages.length}`);
      expect(unread).toContain("https://plumbline.example/briefing/E92000001?release=2025.1");
      expect(unread.join(" ")).toContain("release 2025.1");
    }
  },
);

test("a watermark crosses every page and is not read as text", () => {
  for (const { unread } of longRead.pages)
    expect(unread.filter((text) => text === "ILLUSTRATIVE")).toHaveLength(1);
  expect(briefRead.pages.flatMap(({ unread }) => unread)).not.toContain("ILLUSTRATIVE");
});

test("a long table repeats its header on each page, is read with one, and loses no row", () => {
  expect(longRead.pages.map(({ unread }) => unread.filter((text) => text === "30 September").length)).toEqual(
    [0, 1],
  );
  const elements = longRead.pages.flatMap((page) => listElements(page.elements));
  const rows = elements
    .filter(({ role }) => role === "TR")
    .map(({ children }) => children.map(({ text }) => text));
  expect(rows.filter((row) => row.includes("30 September"))).toHaveLength(1);
  for (const { cells } of englandTable.rows) {
    expect(rows).toContainEqual(cells.map((cell) => (typeof cell === "string" ? cell : cell.text)));
  }
});

test("sets tighter until it fits, and says when it cannot", async () => {
  const loose = await toPdf(pack);
  const crowded = {
    ...pack,
    sections: [...englandBrief.sections, ...pack.sections.slice(1), ...englandBrief.sections],
  };
  const free = await toPdf(crowded);
  const fitted = await toPdf(crowded, { maxPages: free.pages - 1 });
  const hopeless = await toPdf(crowded, { maxPages: 1 });
  expect(loose.density).toBe("comfortable");
  expect(fitted.fits).toBe(true);
  expect(fitted.pages).toBeLessThan(free.pages);
  expect(fitted.density).not.toBe("comfortable");
  expect(hopeless).toMatchObject({ fits: false, density: "tight" });
  expect(hopeless.pages).toBeGreaterThan(1);
});

test("title words that would break the metadata do not", async () => {
  const { bytes } = await toPdf({ ...pack, title: "Kingston & Richmond <joint>" });
  const { proxy } = await readPdf(bytes);
  const { info, metadata } = await proxy.getMetadata();
  expect(info).toMatchObject({ Title: "Kingston and Richmond joint" });
  expect(metadata?.get("dc:title")).toBe("Kingston and Richmond joint");
});
