import { findValue, rules, shorthand, type Release } from "@plumbline/domain";
import { beforeAll, describe, expect, test } from "vitest";
import { ask } from "./fixtures/ask.ts";
import { loadBundledReleases } from "./fixtures/bundled-releases.ts";

let releases: readonly Release[];

beforeAll(async () => {
  releases = await loadBundledReleases();
}, 60_000);

async function read(question: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await ask(releases, question, variables);
  expect(errors).toBeUndefined();
  return data;
}

const bulk = `query Bulk($version: String!, $level: AreaLevel!, $after: String, $first: Int!) {
  release(version: $version) {
    observations(selection: { level: $level }, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { cursor node { area { code } indicator { slug } period { code } value missing { symbol } } }
    }
  }
}`;

interface Walked {
  readonly total: number;
  readonly cursors: readonly string[];
  readonly figures: ReadonlyMap<string, number | string>;
}

async function walk(version: string, level: string, first: number): Promise<Walked> {
  const cursors: string[] = [];
  const figures = new Map<string, number | string>();
  for (let after: string | null = null; ;) {
    const { release } = await read(bulk, { version, level, after, first });
    const { totalCount, pageInfo, edges } = release.observations;
    for (const { cursor, node } of edges) {
      cursors.push(cursor);
      const place = `${node.indicator.slug} ${node.period.code} ${node.area.code}`;
      figures.set(place, node.value ?? node.missing.symbol);
    }
    if (!pageInfo.hasNextPage) return { total: totalCount, cursors, figures };
    after = pageInfo.endCursor;
  }
}

const levels = ["COUNTRY", "REGION", "SUBREGION", "LOCAL_AUTHORITY"] as const;

function publishedFigures({ cube }: Release): ReadonlyMap<string, number | string> {
  const figures = new Map<string, number | string>();
  for (const indicator of cube.indicators.keys()) {
    for (const period of cube.periods.keys()) {
      for (const area of cube.areas.keys()) {
        const value = findValue(cube, area, indicator, period);
        if (!value.known && value.reason === "not-published") continue;
        figures.set(
          `${indicator} ${period} ${area}`,
          value.known ? value.number : shorthand[value.reason].symbol,
        );
      }
    }
  }
  return figures;
}

describe("a walk of every observation", () => {
  test.each([7, 500])("neither repeats nor skips in pages of %i", async (first) => {
    const { total, cursors, figures } = await walk("2025.0", "REGION", first);
    expect(total).toBe(22 * 9 * 9);
    expect(cursors).toHaveLength(total);
    expect(new Set(cursors).size).toBe(total);
    expect(figures.size).toBe(total);
  });

  test(
    "gives every figure and every symbol of each release, and no other",
    { timeout: 120_000 },
    async () => {
      for (const release of releases) {
        const walks = await Promise.all(levels.map((level) => walk(release.version, level, 500)));
        const published = publishedFigures(release);
        const served = walks.flatMap(({ figures }) => [...figures]);
        const printed = served.filter(([, figure]) => figure !== shorthand["not-published"].symbol);
        expect(published.size).toBeGreaterThan(20_000);
        expect(new Map(printed)).toEqual(published);
      }
    },
  );
});

describe("an id", () => {
  test("of any release, area or indicator is found again by `nodes`", async () => {
    const { releases: listed } = await read("{ releases { nodes { id areas { id } indicators { id } } } }");
    const ids: readonly string[] = JSON.stringify(listed).match(/(?<="id":")[^"]+/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    const indicators = releases.reduce((sum, release) => sum + release.indicators.length, 0);
    expect(ids.length).toBe(releases.length * (1 + 151) + indicators);
    for (let start = 0; start < ids.length; start += 500) {
      const chunk = ids.slice(start, start + 500);
      const { nodes } = await read("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: chunk });
      expect(nodes).toEqual(chunk.map((id) => ({ id })));
    }
  });

  test("leads to the thing in the release it was read from, not in the latest", async () => {
    const england = '{ release(version: "2024.0") { area(code: "E92000001") { id } } }';
    const { release } = await read(england);
    const { node } = await read(
      `query ($id: ID!) { node(id: $id) { __typename ... on Area { observation(indicator: "turnover-rate-fte", period: "2024") { value } } } }`,
      { id: release.area.id },
    );
    expect(node).toEqual({ __typename: "Area", observation: { value: 13.8 } });
  });

  test.each(["", "nonsense", "QXJlYTpub25lOkU5MjAwMDAwMQ"])(
    "%j that names nothing is null and no error",
    async (id) => {
      expect(await read("query ($id: ID!) { node(id: $id) { id } }", { id })).toEqual({ node: null });
    },
  );
});

describe("a comparison", () => {
  test("of every authority has 148 rows in 2025 and says why the other three are missing", async () => {
    const { release } = await read(`{
      release {
        comparison(indicator: "turnover-rate-fte", selection: { level: LOCAL_AUTHORITY }) {
          rows { verdict { outcome } }
          excluded { area { name } missing { symbol } }
        }
      }
    }`);
    expect(release.comparison.rows).toHaveLength(148);
    expect(release.comparison.excluded).toEqual([
      { area: { name: "Isles of Scilly" }, missing: { symbol: "z" } },
      { area: { name: "Kensington and Chelsea" }, missing: { symbol: "x" } },
      { area: { name: "Westminster" }, missing: { symbol: "x" } },
    ]);
  });

  test("is of the nine regions where the selection is left out, null or empty", async () => {
    const question = `query ($selection: AreaSelection) {
      release { comparison(indicator: "turnover-rate-fte", selection: $selection) { rows { observation { area { level } } } } }
    }`;
    for (const variables of [{}, { selection: null }, { selection: {} }]) {
      const { release } = await read(question, variables);
      expect(release.comparison.rows).toHaveLength(9);
    }
  });

  test("names areas of a reader's own in the order they were named, each once", async () => {
    const codes = ["E12000003", "E08000035", "E92000001", "E08000035"];
    const { release } = await read(
      `query ($codes: [AreaCode!]) {
        release { comparison(indicator: "agency-rate-fte", selection: { codes: $codes }) { rows { observation { area { code } } } } }
      }`,
      { codes },
    );
    expect(release.comparison.rows).toEqual(
      codes.slice(0, 3).map((code) => ({ observation: { area: { code } } })),
    );
  });
});

describe("the rules", () => {
  test("each have a name, a sentence and an address of their own", async () => {
    const { rules: listed } = await read("{ rules { slug name summary url } }");
    const addresses = listed.map((rule: { slug: string; url: string }) => {
      expect(rule).toMatchObject({ name: expect.stringMatching(/./), summary: expect.stringMatching(/\.$/) });
      expect(rule.url).toBe(`http://localhost:3000/methodology/${rule.slug}`);
      return rule.url;
    });
    expect(new Set(addresses).size).toBe(rules.length);
  });
});

describe("the latest release", () => {
  test("is the newest that is not illustrative", async () => {
    const [latest] = releases;
    if (latest === undefined) throw new Error("Nothing is bundled.");
    const illustrative = { ...latest, id: "feedfacefeedface", version: "2099.0", illustrative: true };
    const question = '{ release { version } made: release(version: "2099.0") { illustrative } }';
    const { data } = await ask([illustrative, ...releases], question);
    expect(data).toEqual({ release: { version: latest.version }, made: { illustrative: true } });
  });

  test("is an error that says so where nothing is published", async () => {
    const { data, errors } = await ask([], "{ release { version } }");
    expect(data).toEqual({ release: null });
    expect(errors?.[0]?.message).toContain("Nothing has been published yet");
  });
});
