import { describe, expect, inject, test } from "vitest";

const site = inject("site");

async function readWords(path: string): Promise<string> {
  const html = await (await fetch(`${site}${path}`)).text();
  return html
    .replaceAll(/<(style|script|pre)[\s\S]*?<\/\1>/g, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
}

/** What stands before the first chart: what a reader sees without scrolling. */
async function readFirstScreen(path: string): Promise<string> {
  const words = await readWords(path);
  return words.slice(words.indexOf("A scenario, not a statistic"), words.indexOf("Over time"));
}

describe("the first screen of a ready-made option", () => {
  test.each([
    ["/scenarios", /How many 5,\d00 .*19% .*At what cost £2\dm/],
    ["/scenarios?funded=0", /How many 5,\d00 .*19% .*At what cost £2\dm/],
    ["/scenarios?mode=voluntary", /How many 4,\d00 .*15% .*At what cost £1\dm/],
    ["/scenarios?mode=voluntary&funded=0", /How many 2,\d00 .*7% .*At what cost £1\dm/],
  ])(
    "says on %s how many, by when, at what cost, how sure, and on which three assumptions it hangs",
    async (path, found) => {
      const screen = await readFirstScreen(path);
      expect(screen).toMatch(found);
      expect(screen).toMatch(/By when December 2020/);
      expect(screen).toMatch(/How sure \d+% to \d+% in 8 of 10 runs/);
      expect(
        screen
          .slice(screen.indexOf("It hangs most on"))
          .match(/if \S+, [\d.]+% are accredited; if \S+, [\d.]+%/g),
      ).toHaveLength(3);
      expect(screen).toContain("Base case: 3,");
    },
  );
});

test("a mandatory scheme that pays for nothing costs authorities what a funded one costs the department", async () => {
  const [funded, unfunded] = await Promise.all(["/scenarios", "/scenarios?funded=0"].map(readFirstScreen));
  expect(funded).toMatch(/£20m from the department, £\d+,\d+ from authorities/);
  expect(unfunded).toMatch(/£15m from the department, £5\.\dm from authorities/);
});

test("a link with what needs no saying leads to the one that a scenario has", async () => {
  const sent =
    "/scenarios?mode=mandatory&levels=&levels=practitioner&levels=supervisor&funded=50&uptake-low=8&uptake=20&uptake-high=50&target=&beside=";
  const answer = await fetch(`${site}${sent}`, { redirect: "manual" });
  expect(answer.status).toBe(302);
  expect(answer.headers.get("location")).toBe("/scenarios?funded=50");
});

test("the printed link of a scenario names its release", async () => {
  const query = "?funded=50&uptake=30&release=2025.1";
  const page = (await readWords(`/scenarios${query}`)).replaceAll("&amp;", "&");
  expect(page).toContain(`/scenarios${query} `);
});

test("the permalink of the API leads to the same scenario", async () => {
  const question = `{ release(version: "2025.1") { scenario(input: {
    mode: MANDATORY, fundedShare: 0.5, levels: [PRACTITIONER, SUPERVISOR],
    assumptions: [{ slug: "uptake", mode: 0.3 }] }) { permalink } } }`;
  const asked = await fetch(`${inject("gateway")}?query=${encodeURIComponent(question)}`);
  const { pathname, search } = new URL((await asked.json()).data.release.scenario.permalink);
  const answer = await fetch(`${site}${pathname}${search}`);
  expect(new URL(answer.url).search).toBe("?funded=50&uptake=30&release=2025.1");
});

test("a field that cannot be used keeps what was typed, with what would do beside it", async () => {
  const html = await (await fetch(`${site}/scenarios?uptake=300&funded=25`)).text();
  expect(/<div id="uptake-error"[^>]*>[\s\S]*?<\/div>/.exec(html)?.[0]).toContain("from 0 to 100%");
  expect(/<input[^>]*id="uptake"[^>]*>/.exec(html)?.[0]).toMatch(/value="300".*aria-invalid="true"/);
  expect(/<input[^>]*id="funded"[^>]*>/.exec(html)?.[0]).toContain('value="25"');
});

test.each(["by=2020-13", "by=&draws=0", "seed=2147483648"])("refuses %s with the form", async (query) => {
  const answer = await fetch(`${site}/scenarios?${query}`);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("This scenario cannot be worked out yet");
});

describe("files", () => {
  const query = "?mode=voluntary&funded=30&uptake=35&draws=100&beside=outturn&release=2025.1";

  test.each(["csv", "ods", "pdf"])("the same link gives the same bytes as %s", async (ending) => {
    const [one, other] = await Promise.all(
      [1, 2].map(async () => {
        const answer = await fetch(`${site}/scenarios.${ending}${query}`);
        expect(answer.status).toBe(200);
        return Buffer.from(await answer.arrayBuffer()).toString("base64");
      }),
    );
    expect(one).toBe(other);
  });

  test("every line of the table says what it is, and how to get it again", async () => {
    const csv = await (await fetch(`${site}/scenarios.csv${query}`)).text();
    const lines = csv.trimEnd().split("\r\n").slice(1);
    for (const line of lines) {
      expect(line).toContain('"A scenario, not a statistic"');
      expect(line).toMatch(/,[0-9a-f]{64},2025\.1,.*,Modelled$/);
    }
    const count = (part: string) => lines.filter((line) => line.includes(`,${part},`)).length;
    expect({ authorities: count("authority"), assumptions: count("assumption") }).toEqual({
      authorities: 302,
      assumptions: 60,
    });
    const capacity = lines.filter((line) => line.includes(",assumption,capacity,"));
    expect(capacity).toEqual([
      expect.stringMatching(/^"Voluntary.*300,/),
      expect.stringMatching(/^"?Beside: .*Changed from 300/),
    ]);
    expect(lines.find((line) => line.includes(",assumption,uptake,"))).toMatch(
      /0\.08,0\.35,0\.5,.*Changed from 0\.2/,
    );
  });

  test("the brief is a tagged PDF that bears its status and digest", async () => {
    const bytes = Buffer.from(await (await fetch(`${site}/scenarios.pdf${query}`)).arrayBuffer());
    const text = bytes.toString("latin1");
    expect(text.slice(0, 5)).toBe("%PDF-");
    expect(text).toContain("/MarkInfo");
    expect(text).toMatch(/Modelled, release 2025\.1, [0-9a-f]{64}/);
  });

  test("a field that cannot be used is refused in a file too", async () => {
    expect((await fetch(`${site}/scenarios.csv?uptake=300`)).status).toBe(400);
  });
});

test("the model owns up to its misses", async () => {
  const words = await readWords("/methodology/scenario-model");
  expect(words).toContain("misses 3 of 4 recorded figures");
  expect(words).toMatch(/expected 300 723 Overshoots : 141% over/);
});
