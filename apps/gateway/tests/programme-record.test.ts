import type { Release } from "@plumbline/domain";
import { beforeAll, expect, test } from "vitest";
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

test("an id of a programme or a claim is found again by `node`, as what it was", async () => {
  const { release } = await read("{ release { programmes { id slug } risks { id slug } } }");
  expect([release.programmes.length, release.risks.length]).toEqual([2, 9]);
  for (const { id, slug } of [...release.programmes, ...release.risks]) {
    const { node } = await read(
      "query ($id: ID!) { node(id: $id) { id ... on Programme { slug } ... on Risk { slug } } }",
      { id },
    );
    expect(node).toEqual({ id, slug });
  }
});

test.each([1, 7, 500])(
  "a walk of the record neither repeats nor skips a figure in pages of %i",
  async (first) => {
    const question = `query ($first: Int!, $after: String) { release { programme(slug: "naas") {
    figures(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor } } } } }`;
    const cursors: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { release } = await read(question, { first, after });
      const { totalCount, pageInfo, edges } = release.programme.figures;
      for (const { cursor } of edges) cursors.push(cursor);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      total = totalCount;
    } while (after !== null);
    expect([cursors.length, new Set(cursors).size]).toEqual([total, total]);
  },
);

test("every figure says what it covers and leads to a page; those that are ours say how they are computed", async () => {
  const { release } = await read(
    `{ release { programme(slug: "naas") { figures { nodes { quantity scope ours note source { url kind } } } } } }`,
  );
  const { nodes } = release.programme.figures;
  for (const { scope, source } of nodes) {
    expect(scope).not.toBe("");
    expect(source).toMatchObject({ url: expect.stringMatching(/^https?:/), kind: "REPORTED" });
  }
  const ours = nodes.filter((figure: { readonly ours: boolean }) => figure.ours);
  expect(ours).toHaveLength(6);
  for (const { note } of ours) expect(note).toMatch(/\S/);
});

test("lower bounds of the regions add up to the named sites, and the country has the published number", async () => {
  const { release } = await read(`{ release { programme(slug: "naas") {
    regions: participation { atLeast atMost }
    authorities: participation(level: LOCAL_AUTHORITY) { state area { name } }
    country: participation(level: COUNTRY) { atLeast atMost }
  } } }`);
  const { regions, authorities, country } = release.programme;
  const lowest = regions.reduce((sum: number, { atLeast }: { readonly atLeast: number }) => sum + atLeast, 0);
  expect(lowest).toBe(26);
  expect(country).toEqual([{ atLeast: 69, atMost: 69 }]);
  const states = authorities.map(({ state }: { readonly state: string }) => state);
  expect(states.filter((state: string) => state === "TOOK_PART")).toHaveLength(26);
  expect(states.filter((state: string) => state === "NOT_KNOWN")).toHaveLength(126);
  expect(states).toHaveLength(152);
});
