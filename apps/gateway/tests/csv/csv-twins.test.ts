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

test("gives every file that /csv lists, with a row at its example and a metadata file that describes its columns in order", async () => {
  const listed = await readRows("/csv");
  expect(listed.map(({ address }) => address)).toEqual(twins.map(({ name }) => `/csv/${name}`));
  const examples = listed.map(({ example = "" }) => example).filter((example) => example !== "");
  expect(listed.filter(({ example }) => example === "").map(({ address }) => address)).toEqual([
    "/csv/programme-rollout",
  ]);
  for (const example of examples) {
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

test.each([
  [
    "/csv/comparison?level=PARISH&benchmark=moon",
    ["`indicator`", "LOCAL_AUTHORITY", "STATISTICAL_NEIGHBOURS"],
  ],
  ["/csv/threshold?above=ten&below=nine", ["`indicator`", "`above`", "`below`"]],
  ["/csv/series", ["`area`", "`indicator`"]],
  [
    "/csv/funnel?adjusted=perhaps&perod=2025&foo=1&spreadsheet=2",
    ["“period”", "“foo”", "`indicator`", "`adjusted`", "`spreadsheet`"],
  ],
  [
    "/csv/scenario?target=much&assumptions=uptake",
    ["`mode`", "`fundedShare`", "`levels`", "`target`", "uptake:0.3"],
  ],
  [
    "/csv/stability?weights=turnover-rate-fte,vacancy-rate-fte:high&level=x",
    ["“turnover-rate-fte”", "“vacancy-rate-fte:high”", "`level`"],
  ],
  ["/csv/comparison?indicator=turnover&within=Leads&release=1999.0", ["no release"]],
  ["/csv/comparison?indicator=turnover&within=Leads", ["no indicator “turnover”", "no area “Leads”"]],
  ["/csv/areas?codes=E08000035,E1,E2&at=2025", ["no area “E1”", "no area “E2”"]],
  ["/csv/series?area=E1&indicator=turnover-rate-fte&indicator=vacancy-rate-fte", ["2 times", "no area “E1”"]],
  [
    "/csv/programme-rollout?asAt=soon&accreditationLevel=minister",
    ["`programme`", "`asAt`", "PRACTICE_LEADER"],
  ],
])("names everything wrong with %s at once", async (address, words) => {
  const { text } = await read(address);
  const messages: string[] = JSON.parse(text).errors.map(({ message }: { message: string }) => message);
  for (const word of words) expect(messages.join(" ")).toContain(word);
});

test("answers 404 where names alone are wrong, and 400 where the link is misread too", async () => {
  const statusOf = async (address: string) => (await read(address)).response.status;
  expect(await statusOf("/csv/comparison?indicator=turnover&within=Leads")).toBe(404);
  expect(await statusOf("/csv/comparison?indicator=turnover&level=PARISH")).toBe(400);
});

test("gives each row the word of what it is: a note is reported, a rule is documentation, a source is its own", async () => {
  const wordsOf = async (address: string) => new Set((await readRows(address)).map(({ status }) => status));
  expect(await wordsOf("/csv/notes?release=2025.1")).toEqual(new Set(["Reported"]));
  expect(await wordsOf("/csv/rules")).toEqual(new Set(["Documentation"]));
  expect(await wordsOf("/csv/observations?release=2025.1&periods=2025")).toEqual(
    new Set(["Official statistics"]),
  );
  const sources = await readRows("/csv/sources?release=2025.1");
  expect(sources.map(({ status }) => status)).toEqual(sources.map(({ kind }) => kind));
  expect(new Set(sources.map(({ status }) => status))).toEqual(new Set(["Official statistics", "Reported"]));
  const [programme] = await readRows("/csv/programmes?release=2025.1");
  expect(programme?.["kind"]).toBe("Reported");
});

test("begins with a byte order mark where a spreadsheet program is to open it, and not otherwise", async () => {
  const bytes = async (address: string) =>
    new Uint8Array(await (await fetch(`${served.origin}${address}`)).arrayBuffer()).slice(0, 3);
  expect([...(await bytes("/csv/rules?spreadsheet=true"))]).toEqual([0xef, 0xbb, 0xbf]);
  expect([...(await bytes("/csv/rules"))]).not.toEqual([0xef, 0xbb, 0xbf]);
});

test("no field of any file would run as a formula", async () => {
  for (const { name, example } of twins) {
    const fields: string[][] = parse((await read(`/csv/${name}?${example ?? "programme=naas"}`)).text, {
      recordDelimiter: "\r\n",
    });
    const numbers = fields.flat().filter((field) => !/^-?\d+(\.\d+)?(e-?\d+)?$/.test(field));
    expect(
      numbers.filter((field) => /^\s*[=+\-@]/.test(field)),
      name,
    ).toEqual([]);
  }
});

const scenarioLink =
  "/csv/scenario?mode=mandatory&fundedShare=1&levels=practitioner,SUPERVISOR&assumptions=capacity:400,uptake:0.1:0.2:0.3&target=0.2&draws=20&release=2025.1";

test("a scenario’s file carries its assumptions, its numbers as the API gives them, and what it is on every row", async () => {
  const rows = await readRows(scenarioLink);
  const { release } = await ask(`{ release(version: "2025.1") { scenario(input: {
    mode: MANDATORY, fundedShare: 1, levels: [PRACTITIONER, SUPERVISOR], target: 0.2, draws: 20,
    assumptions: [{ slug: "capacity", mode: 400 }, { slug: "uptake", low: 0.1, mode: 0.2, high: 0.3 }] }) {
    digest
    assumptions { slug mode }
    projection { targetProbability cost { p90 } authorities { area { code } accreditedShare { p50 } } }
    base { authorities { accreditedShare { p10 } } } } } }`);
  const { digest, assumptions, projection, base } = release.scenario;
  const of = (part: string, measure?: string) =>
    rows.filter((row) => row["part"] === part && (measure === undefined || row["measure"] === measure));
  expect(of("assumption").map((row) => [row["code"], Number(row["middle"])])).toEqual(
    assumptions.map(({ slug, mode }: { slug: string; mode: number }) => [slug, mode]),
  );
  expect(of("assumption").filter((row) => row["changed"] === "yes")).toHaveLength(2);
  expect(Number(of("outcome", "cost")[0]?.["high"])).toBe(projection.cost.p90);
  expect(Number(of("outcome", "target-probability")[0]?.["middle"])).toBe(projection.targetProbability);
  expect(
    of("authority", "accredited-share").map((row) => [
      row["code"],
      Number(row["middle"]),
      Number(row["base_low"]),
    ]),
  ).toEqual(
    projection.authorities.map(
      (row: { area: { code: string }; accreditedShare: { p50: number } }, order: number) => [
        row.area.code,
        row.accreditedShare.p50,
        base.authorities[order].accreditedShare.p10,
      ],
    ),
  );
  const marks = rows.map((row) => [row["caveat"], row["digest"], row["status"]].join("|"));
  expect(new Set(marks)).toEqual(new Set([`A scenario, not a statistic|${digest}|Modelled`]));
});

test("a scenario’s metadata says that it is one, and what it takes for given", async () => {
  const { text } = await read(scenarioLink.replace("/csv/scenario?", "/csv/scenario-metadata.json?"));
  const metadata = JSON.parse(text);
  expect(metadata["dc:title"]).toContain("A scenario, not a statistic");
  expect(metadata["dc:type"]).toBe("Modelled");
  expect(metadata["dc:description"]).toContain(
    "at full capacity: 400 (100 to 600) assessments a month [evidence]",
  );
});

test.each([
  ["mode=perhaps&fundedShare=1&levels=supervisor", "VOLUNTARY, MANDATORY"],
  ["mode=mandatory&fundedShare=1", "levels"],
  ["mode=mandatory&fundedShare=1&levels=minister", "PRACTICE_LEADER"],
  ["mode=mandatory&fundedShare=half&levels=supervisor", "fundedShare"],
  ["mode=mandatory&fundedShare=1&levels=supervisor&draws=1000000", "from 1 to 5,000"],
  ["mode=mandatory&fundedShare=1&levels=supervisor&assumptions=uptake", "uptake:0.3"],
  ["mode=mandatory&fundedShare=1&levels=supervisor&assumptions=uptake:0.3:0.2:0.1", "rise in that order"],
])("refuses the scenario %s with a sentence that helps", async (parameters, help) => {
  const { response, text } = await read(`/csv/scenario?${parameters}`);
  expect(response.status).toBe(400);
  expect(JSON.parse(text).errors[0]).toMatchObject({
    message: expect.stringContaining(help),
    extensions: { code: "BAD_USER_INPUT" },
  });
});

test("holds the file of a scenario to the cost that a document may have", async () => {
  const parameters = "mode=mandatory&fundedShare=1&levels=supervisor&draws=5000&targetDate=2027-09-30";
  const { response, text } = await read(`/csv/scenario?${parameters}`);
  expect(response.status).toBe(400);
  expect(JSON.parse(text).errors[0].extensions.code).toBe("TOO_COSTLY");
});

test("the file of a brief has a row for each number of each sentence, as the API gives them", async () => {
  const rows = await readRows("/csv/briefing?area=E12000007&release=2025.1");
  const { release } = await ask(`{ release(version: "2025.1") { briefing(area: "E12000007") {
    headline { text evidence { token } } sections { statements { text evidence { token } } } } } }`);
  const { headline, sections } = release.briefing;
  const statements = [
    headline,
    ...sections.flatMap((section: { statements: object[] }) => section.statements),
  ];
  const said = statements.flatMap(({ text, evidence }) =>
    evidence.length === 0 ? [`${text} `] : evidence.map(({ token }: { token: string }) => `${text} ${token}`),
  );
  const written = rows.map((row) => `${row["text"]} ${row["printed"]}`);
  expect(written.slice(0, said.length)).toEqual(said);
  expect(rows.filter((row) => row["printed"] !== "" && row["query"] === "")).toEqual([]);
});
