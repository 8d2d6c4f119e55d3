import { expect, inject, test } from "vitest";
import { listCells, readFile } from "../fixtures/read-file.ts";

const site = inject("site");
const read = async (path: string) => (await fetch(`${site}${path}`)).text();

/** The areas that a table of the page lists, by their codes. */
function listShown(html: string, id: string): readonly (string | undefined)[] {
  const table = new RegExp(`<table[^>]*id="${id}"[\\s\\S]*?</table>`).exec(html)?.[0] ?? "";
  return [...table.matchAll(/<th scope="row"><a href="\/areas\/(?<code>[E\d-]+)/g)].map(
    ({ groups }) => groups?.["code"],
  );
}

const question = "indicator=turnover-rate-fte&side=above&line=14.9&period=2025&since=2022&release=2025.0";

test("the page counts 40 of 148 above 14.9% in 2025, and 100 in 2022, and says who is left out", async () => {
  const html = await read(`/questions?${question}`);
  expect(html).toContain("in 40 of 148 authorities");
  expect(html).toContain("against 100 of 1");
  expect(html).toContain("Not counted: Kensington and Chelsea and Westminster.");
  expect(html).toContain("published 19 March 2026; Plumbline release 2025.0.");
  expect(listShown(html, "counted")).toHaveLength(40);
  expect(listShown(html, "excluded")).toHaveLength(3);
});

test("the file lists the areas of the page in its order, then those left out, each with the answer", async () => {
  const html = await read(`/questions?${question}`);
  const file = await readFile(`/questions.csv?${question}`);
  const shown = [...listShown(html, "counted"), ...listShown(html, "excluded")];
  expect(listCells(file, "area_code")).toEqual(shown);
  const [answer, ...others] = new Set(listCells(file, "answer"));
  expect([answer, others]).toEqual([expect.stringContaining("40 of 148"), []]);
  expect(listCells(file, "beyond_line").slice(-4)).toEqual(["yes", "no figure", "no figure", "no figure"]);
  expect(listCells(file, "value").slice(-3)).toEqual(["", "", ""]);
});

test("a refused line leads to one that will do", async () => {
  const html = await read("/questions?line=-5&within=E12000001");
  expect(html).toMatch(/href="\/questions\?line=0&amp;within=E12000001"/);
});

test("the link that is given for later pins indicator, line, year and release", async () => {
  const html = await read("/questions");
  expect(html).toMatch(
    /href="\/questions\?indicator=turnover-rate-fte&amp;side=above&amp;line=11.8&amp;period=2025&amp;release=2025\.\d+"/,
  );
});

/** What the page says of the line, and how many of how many lie beyond it. */
async function readProposal(query: string) {
  const html = await read(`/questions?release=2025.0&${query}`);
  const words = html.replaceAll(/<!--.*?-->/g, "").replaceAll(/\s+/g, " ");
  const { line, origin } = /The line of (?<line>[\d.,%]+) is (?<origin>[^.]+)\./.exec(words)?.groups ?? {};
  const of = /in (?<count>\d+) of (?<all>\d+) (authorities|regions)/.exec(words)?.groups ?? {};
  return { words, line, origin, share: Number(of["count"]) / Number(of["all"]) };
}

test.each(["inpost-fte", "inpost-headcount", "working-days-lost-fte"])(
  "a count of %s is asked from the median of the authorities, which about half lie above",
  async (indicator) => {
    const { words, share, origin } = await readProposal(`indicator=${indicator}`);
    expect(origin).toBe("the median of the authorities’ figures, rounded");
    expect(words).toContain("If left empty: the median of the authorities’ figures, rounded.");
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
  },
);

test("a count of one region's authorities is asked from the median of all, and one of regions from theirs", async () => {
  const everywhere = await readProposal("indicator=inpost-fte");
  const inLondon = await readProposal("indicator=inpost-fte&within=E12000007");
  const regions = await readProposal("indicator=inpost-fte&level=regions");
  expect(Number(inLondon.line)).toBeGreaterThan(100);
  expect(inLondon.line).toBe(everywhere.line);
  expect(regions).toMatchObject({ origin: "the median of the nine regions’ figures, rounded", share: 4 / 9 });
});

test.each(["turnover-rate-fte", "caseload-fte"])(
  "a question of %s is asked from England's figure",
  async (slug) => {
    expect(await readProposal(`indicator=${slug}`)).toMatchObject({ origin: "England’s figure" });
  },
);

test("a line that is given is not called a proposal", async () => {
  const { words } = await readProposal("indicator=inpost-fte&line=200");
  expect(words).toContain("above 200.0");
  expect(words).not.toContain("The line of");
});

test("the field of a proposed line stays empty, so that another indicator is asked from its own", async () => {
  const { words } = await readProposal("indicator=inpost-fte");
  expect(/<input[^>]*name="line"[^>]*>/.exec(words)?.[0]).toContain('value=""');
});
