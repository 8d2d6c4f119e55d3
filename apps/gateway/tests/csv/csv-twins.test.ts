import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { twins } from "../../src/csv/list-twins.ts";
import { loadBundledReleases } from "../fixtures/bundled-releases.ts";
import { serve, type Served } from "../fixtures/serve.ts";

let served: Served;

beforeAll(async () => {
  const releases = await loadBundledReleases();
  served = await serve(() => releases);
});

afterAll(() => served.stop());

async function read(address: string) {
  const response = await fetch(`${served.origin}${address}`);
  return { response, text: await response.text() };
}

async function readRows(address: string): Promise<Record<string, string>[]> {
  const { response, text } = await read(address);
  expect(response.status, text).toBe(200);
  const rows: Record<string, string>[] = parse(text, { columns: true, recordDelimiter: "\r\n" });
  return rows;
}

async function ask(query: string) {
  const response = await fetch(`${served.origin}/graphql?query=${encodeURIComponent(query)}`);
  return JSON.parse(await response.text()).data;
}

test("gives every file that /csv lists, with a metadata file that describes its columns in order", async () => {
  const listed = await readRows("/csv");
  expect(listed.map(({ address }) => address)).toEqual(twins.map(({ name }) => `/csv/${name}`));
  for (const { example = "" } of listed) {
    const { response, text } = await read(example);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(parse(text, { recordDelimiter: "\r\n" }).length, example).toBeGreaterThan(1);
    const described = /<([^>]+)>; rel="describedby"/.exec(response.headers.get("link") ?? "")?.[1];
    const metadata = JSON.parse((await read(described ?? "")).text);
    const names = metadata.tableSchema.columns.map(({ name }: { name: string }) => name);
    expect(`${names.join(",")}\r`, example).toBe(text.split("\n", 1)[0]);
    expect(metadata["dc:license"]["@id"]).toContain("open-government-licence");
  }
});

test("a comparison’s file says what the API says, and lists areas without a figure with the reason", async () => {
  const rows = await readRows("/csv/comparison?indicator=turnover-rate-fte&within=E12000007&release=2025.0");
  const { release } = await ask(`{ release(version: "2025.0") {
    comparison(indicator: "turnover-rate-fte", selection: { within: "E12000007" }) {
      rows { observation { area { code } value } verdict { sentence } }
      excluded { area { code } missing { symbol explanation } } } } }`);
  const { rows: compared, excluded } = release.comparison;
  expect(excluded.length).toBeGreaterThan(0);
  expect(
    rows.map((row) => [row["area_code"], row["value"], row["sentence"] || row["shorthand_meaning"]]),
  ).toEqual([
    ...compared.map(
      (row: { observation: { area: { code: string }; value: number }; verdict: { sentence: string } }) => [
        row.observation.area.code,
        String(row.observation.value),
        row.verdict.sentence,
      ],
    ),
    ...excluded.map((row: { area: { code: string }; missing: { explanation: string } }) => [
      row.area.code,
      "",
      row.missing.explanation,
    ]),
  ]);
});

test("the file of observations holds as many rows as the API counts, each key once", async () => {
  const rows = await readRows("/csv/observations?release=2025.0");
  const { release } = await ask(`{ release(version: "2025.0") { observations { totalCount } } }`);
  expect(rows).toHaveLength(release.observations.totalCount);
  expect(new Set(rows.map((row) => `${row["indicator"]} ${row["period"]} ${row["area_code"]}`)).size).toBe(
    rows.length,
  );
});

test("the record’s files say what the API says of a programme and of the claims about it", async () => {
  const figures = await readRows("/csv/programme-figures?programme=naas&release=2025.1");
  const regions = await readRows("/csv/programme-participation?programme=naas&release=2025.1");
  const risks = await readRows("/csv/risks?release=2025.1");
  const { release } = await ask(`{ release(version: "2025.1") {
    programme(slug: "naas") {
      figures(first: 500) { nodes { quantity value text ours source { url } } }
      participation { area { code } atLeast atMost } }
    risks { slug finding indicators { sentence } } } }`);
  expect(
    figures.map((row) => [
      row["quantity"],
      Number(row["value"]),
      row["reads"],
      row["ours"],
      row["source_link"],
    ]),
  ).toEqual(
    release.programme.figures.nodes.map(
      (figure: { quantity: string; value: number; text: string; ours: boolean; source: { url: string } }) => [
        figure.quantity,
        figure.value,
        figure.text,
        figure.ours ? "yes" : "no",
        figure.source.url,
      ],
    ),
  );
  expect(regions.map((row) => [row["area_code"], Number(row["at_least"]), Number(row["at_most"])])).toEqual(
    release.programme.participation.map(
      (row: { area: { code: string }; atLeast: number; atMost: number }) => [
        row.area.code,
        row.atLeast,
        row.atMost,
      ],
    ),
  );
  expect(risks.map((row) => [row["claim"], row["sentence"]])).toEqual(
    release.risks.flatMap(({ slug, indicators }: { slug: string; indicators: { sentence: string }[] }) =>
      indicators.map(({ sentence }) => [slug, sentence]),
    ),
  );
});

test("the file of a gap by deprivation says what the API says", async () => {
  const [row] = await readRows("/csv/deprivation?indicator=turnover-rate-fte&release=2025.1");
  const { release } = await ask(`{ release(version: "2025.1") {
    deprivation(indicator: "turnover-rate-fte") { difference slopeIndex sentence } } }`);
  const { difference, slopeIndex, sentence } = release.deprivation;
  expect([Number(row?.["difference"]), Number(row?.["slope_index"]), row?.["sentence"]]).toEqual([
    difference,
    slopeIndex,
    sentence,
  ]);
});

test("a link that names its release is kept for a year, one that does not for a minute", async () => {
  const pinned = await read("/csv/indicators?release=2025.0");
  const latest = await read("/csv/indicators");
  expect(pinned.response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(latest.response.headers.get("cache-control")).toContain("max-age=60");
});

test.each([
  ["/csv/comparison?indicator=turnover-rate-ftee", 404, "NOT_FOUND", "turnover-rate-fte"],
  ["/csv/comparison", 400, "BAD_USER_INPUT", "needs `indicator`"],
  ["/csv/comparison?indicator=turnover-rate-fte&perod=2025", 400, "BAD_USER_INPUT", "“period”"],
  ["/csv/threshold?indicator=turnover-rate-fte&above=ten", 400, "BAD_USER_INPUT", "a number"],
  ["/csv/areas?level=PARISH", 400, "BAD_USER_INPUT", "LOCAL_AUTHORITY"],
  ["/csv/programme-figures?programme=nas", 404, "NOT_FOUND", "naas"],
  ["/csv/areas?release=1999.0", 404, "NOT_FOUND", "no release"],
])("refuses %s with %i %s and says what to do", async (address, status, code, words) => {
  const { response, text } = await read(address);
  const [problem] = JSON.parse(text).errors;
  expect([response.status, problem.extensions.code]).toEqual([status, code]);
  expect(problem.message).toContain(words);
});

test("begins with a byte order mark where a spreadsheet program is to open it, and not otherwise", async () => {
  const bytes = async (address: string) =>
    new Uint8Array(await (await fetch(`${served.origin}${address}`)).arrayBuffer()).slice(0, 3);
  expect([...(await bytes("/csv/rules?spreadsheet=true"))]).toEqual([0xef, 0xbb, 0xbf]);
  expect([...(await bytes("/csv/rules"))]).not.toEqual([0xef, 0xbb, 0xbf]);
});

test("no field of any file would run as a formula", async () => {
  for (const { name, example } of twins) {
    const fields: string[][] = parse((await read(`/csv/${name}?${example}`)).text, {
      recordDelimiter: "\r\n",
    });
    const numbers = fields.flat().filter((field) => !/^-?\d+(\.\d+)?(e-?\d+)?$/.test(field));
    expect(
      numbers.filter((field) => /^\s*[=+\-@]/.test(field)),
      name,
    ).toEqual([]);
  }
});
