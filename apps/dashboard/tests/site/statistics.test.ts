import { rules } from "@plumbline/domain";
import { describe, expect, inject, test } from "vitest";

const site = inject("site");

async function read(path: string): Promise<string> {
  const response = await fetch(`${site}${path}`);
  return response.text();
}

function words(html: string): string {
  return html
    .replaceAll(/<(style|script|pre)[\s\S]*?<\/\1>/g, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
}

/** A table of a page as rows of words. */
async function readTable(path: string, id: string): Promise<readonly (readonly string[])[]> {
  const html = await read(path);
  const table = new RegExp(`<table[^>]*id="${id}"[\\s\\S]*?</table>`).exec(html)?.[0] ?? "";
  return [...table.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd][\s\S]*?<\/t[hd]>/g)].map(([cell]) => words(cell).trim()),
  );
}

/** A file as lines of fields, for fields that hold no comma. */
async function readFile(path: string): Promise<readonly string[]> {
  return (await read(path)).trimEnd().split("\r\n");
}

describe("/consistency", () => {
  test("answers with the verdict, its rule, and the numbers behind it", async () => {
    const text = words(await read("/consistency?release=2025.0"));
    for (const said of [
      "Turnover: no clear change in consistency since 2017",
      "A typical authority lay 5.5 percentage points from the average in 2017 and 4.0 percentage points in 2025",
      "By the rule Consistency over time",
      "136 authorities",
      "p-value 0.025",
      "9, 2017 to 2025",
    ])
      expect(text).toContain(said);
  });

  test("gives every number of every year", async () => {
    const rows = await readTable("/consistency?release=2025.0", "numbers");
    expect(rows[0]?.slice(1)).toEqual([
      "2017",
      "2018",
      "2019",
      "2020",
      "2021",
      "2022",
      "2023",
      "2024",
      "2025",
    ]);
    const last = new Map(rows.slice(1).map((cells) => [cells[0], cells.at(-1)]));
    expect(Object.fromEntries(last)).toEqual({
      "Authorities counted": "146",
      "A tenth lie below": "7.8%",
      "A quarter lie below": "9.5%",
      Median: "11.7%",
      "A quarter lie above": "15.2%",
      "A tenth lie above": "19.3%",
      "Gap between low and high, percentage points": "11.6",
      "Spread beyond chance, percentage points": "4.0",
      "Its 95% interval": "4.0 to 5.5",
      "Share that is chance": "46%",
      "Relative spread": "38%",
      "Within a fifth of the common rate": "44%",
      "Exceptional authorities": "5",
      "Share between regions": "9%",
    });
  });

  test("names who is exceptional and who is left out", async () => {
    const [, latest] = await readTable("/consistency?release=2025.0", "outside");
    expect(latest?.join(" ")).toMatch(/^2025 5 .*Dudley 34\.9%.*Sutton 34\.9%/);
    const [, left] = await readTable("/consistency?release=2025.0", "left-out");
    expect(left?.join(" ")).toMatch(/Rutland : Too few staff: 21\.9.*Westminster : .*cyber attack/);
  });

  test("refuses a count in words, without a number", async () => {
    const text = words(await read("/consistency?indicator=inpost-fte"));
    expect(text).toContain("A count follows the size of the area");
    expect(text).not.toContain("What each number says");
  });

  test("says that nothing lies between regions inside one", async () => {
    const text = words(await read("/consistency?within=E12000007"));
    expect(text).toContain("Every area lies in one region, so nothing lies between regions.");
    expect(text).not.toContain("Share between regions");
  });

  test("says that a release without deprivation has no gap, and gives the gap in a later one", async () => {
    expect(words(await read("/consistency?release=2025.0"))).toContain("carries no deprivation figures");
    const text = words(await read("/consistency?release=2025.1"));
    expect(text).toMatch(/Most deprived fifth of authorities \d+\.\d%/);
    expect(text).toMatch(/95% interval −?\d/);
  });

  test("has a file with a line a year that says what it is computed from", async () => {
    const lines = await readFile("/consistency.csv?indicator=turnover-rate-fte&release=2025.0");
    expect(lines).toHaveLength(10);
    expect(lines[0]).toContain("spread_beyond_chance,spread_beyond_chance_95_lower");
    for (const line of lines.slice(1)) expect(line).toMatch(/,Computed from official statistics$/);
  });
});

describe("/stability", () => {
  const caveat = "A signpost to five indicators, not a league table.";

  test("gives ranges and never a place, and repeats its caveat with the table", async () => {
    const html = await read("/stability?release=2025.0");
    const rows = await readTable("/stability?release=2025.0", "index");
    const places = rows
      .filter((cells) => cells.length > 2)
      .slice(1)
      .map((cells) => cells[1] ?? "");
    expect(places).toHaveLength(146);
    for (const place of places) expect(place).toMatch(/^\d+ to \d+ of 146$/);
    expect(words(/<caption[\s\S]*?<\/caption>/.exec(html)?.[0] ?? "")).toContain(caveat);
  });

  test("lets the reader weigh, and says so", async () => {
    const equal = words(await read("/stability?release=2025.0"));
    const weighed = words(await read("/stability?turnover-rate-headcount=4&caseload-fte=1&release=2025.0"));
    const clear = (text: string) => /depends on the weights in (\d+) of/.exec(text)?.[1];
    expect(clear(equal)).toBe("113");
    expect(clear(weighed)).not.toBe(clear(equal));
    expect(weighed).toContain("your own weights");
  });

  test("carries the caveat, or why an authority is left out, on every line of its file", async () => {
    const lines = (await readFile("/stability.csv?release=2025.0")).slice(1);
    expect(lines).toHaveLength(151);
    for (const line of lines) expect(line).toContain(caveat);
    expect(lines.find((line) => line.includes("Rutland"))).toContain("Fewer than 30 social workers");
  });
});

describe("funnels", () => {
  test("name five exceptional authorities of 2025 once real differences are allowed for, and 18 without", async () => {
    expect(words(await read("/indicators/turnover-rate-fte?release=2025.0"))).toContain(
      "Turnover is exceptionally high in 5 and exceptionally low in none of 148 authorities",
    );
    const naive = words(await read("/indicators/turnover-rate-fte?limits=naive&release=2025.0"));
    expect(naive).toContain("would name 18 of 148 authorities as exceptional");
    expect(naive).toContain("These limits are not for judging.");
  });
});

describe("the rules", () => {
  test.each([
    ["wilson-interval", ["851.5", "6,153.0", "13.0% to 14.7%"]],
    ["rate-of-its-counts", ["14.0%", "Its published rate differs from the one its counts give."]],
    ["newcombe-difference", ["15.3%", "−2.7 to −0.2"]],
    ["recent-trend", ["−1.32", "has fallen since 2021"]],
    ["rank-range", ["9 of 9", "3 to 8 of 9"]],
    ["funnel-adjusted", ["Dudley", "2.66", "5 of 148"]],
    ["funnel-naive", ["18 of 148"]],
    ["consistency", ["136 authorities", "0.025"]],
    ["stability-index", ["110 to 146 of 146"]],
  ])("%s is shown at work on published figures", async (slug, figures) => {
    const text = words(await read(`/methodology/${slug}?release=2025.0`));
    expect(figures.filter((figure) => !text.includes(figure))).toEqual([]);
  });

  /** Rules of returns: no release of published figures holds a programme that sends any. */
  const ofReturns = ["disclosure-control", "wilson-on-rounded-counts", "two-tier-beyond-chance"];
  /** A scenario is no statistic of a release: it is asked with its own assumptions. */
  const statistics = rules.filter(({ slug }) => slug !== "scenario-model" && !ofReturns.includes(slug));

  test.each(ofReturns)("%s says that the latest release has no example of it", async (slug) => {
    expect(words(await read(`/methodology/${slug}`))).toContain("No example of this rule is worked out");
  });

  test.each(statistics)("$slug has an example in the latest release", async ({ slug }) => {
    expect(words(await read(`/methodology/${slug}`))).toContain("What comes out");
  });

  test("work in every release that is held", async () => {
    for (const release of ["2023.0", "2024.0", "2025.0"]) {
      const text = words(await read(`/methodology/stability-index?release=${release}`));
      expect(text).toContain(`Computed from official statistics of release ${release}`);
    }
  });
});

describe("areas and regions", () => {
  test("an authority has ranges of places and its third, never a place", async () => {
    const rows = (await readTable("/areas/E08000027?release=2025.0", "places")).slice(1);
    expect(rows.map((cells) => cells[2])).toHaveLength(4);
    for (const cells of rows) expect(cells[2]).toMatch(/^\d+ to \d+ of 14\d$/);
    expect(rows.at(-1)?.[1]).toBe("Least stable third");
  });

  test("a region says how much of the difference lies inside it", async () => {
    const text = words(await read("/regions/london?release=2025.0"));
    expect(text).toContain("9% lie between regions, all others inside them");
    expect(text).toContain(
      "A typical authority of London lay 4.9 percentage points from the average in 2025",
    );
  });
});
