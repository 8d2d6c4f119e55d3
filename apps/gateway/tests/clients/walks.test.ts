import { request } from "graphql-request";
import { expect, test } from "vitest";
import { usePublishedGateway } from "../fixtures/published-gateway.ts";

const { endpoint } = usePublishedGateway();

interface Place {
  readonly area: { readonly code: string };
  readonly indicator: { readonly slug: string };
  readonly period: { readonly code: string };
}

interface Page {
  readonly release: {
    readonly observations: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly Place[];
    };
  };
}

const pageQuery = `
  query Page($first: Int!, $after: String) {
    release(version: "2025.0") {
      observations(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { area { code } indicator { slug } period { code } }
      }
    }
  }
`;

async function walk(first: number) {
  const keys: string[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const page: Page = await request(endpoint(), pageQuery, { first, after });
    const { nodes, pageInfo, totalCount } = page.release.observations;
    keys.push(...nodes.map(({ area, indicator, period }) => `${indicator.slug} ${period.code} ${area.code}`));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    total = totalCount;
  } while (after !== null);
  return { keys, total };
}

test("a walk through every observation repeats and skips nothing, whatever the page", async () => {
  const [large, small] = [await walk(500), await walk(100)];
  expect(large.keys).toHaveLength(large.total);
  expect(new Set(large.keys).size).toBe(large.total);
  expect(small.keys).toEqual(large.keys);
});

interface Identified {
  readonly __typename: string;
  readonly id: string;
}

interface Everything {
  readonly releases: { readonly nodes: readonly (Identified & Lists)[] };
}

interface Lists {
  readonly indicators: readonly Identified[];
  readonly countries: readonly Identified[];
  readonly regions: readonly Identified[];
  readonly halves: readonly Identified[];
  readonly authorities: readonly (Identified & { readonly predecessors: readonly Identified[] })[];
}

test("every id that the API gives is found again by node", async () => {
  const named = "__typename id";
  const everything: Everything = await request(
    endpoint(),
    `{ releases { nodes { ${named}
      indicators { ${named} }
      countries: areas(selection: { level: COUNTRY }) { ${named} }
      regions: areas(selection: { level: REGION }) { ${named} }
      halves: areas(selection: { level: SUBREGION }) { ${named} }
      authorities: areas { ${named} predecessors { ${named} } }
    } } }`,
  );
  const given = everything.releases.nodes.flatMap(({ __typename, id, ...lists }) => [
    { __typename, id },
    ...Object.values(lists).flat(),
    ...lists.authorities.flatMap(({ predecessors }) => predecessors),
  ]);
  expect(given.length).toBeGreaterThan(700);
  for (let start = 0; start < given.length; start += 500) {
    const asked = given.slice(start, start + 500);
    const ids = asked.map(({ id }) => id);
    const found: { readonly nodes: readonly (Identified | null)[] } = await request(
      endpoint(),
      `query Again($ids: [ID!]!) { nodes(ids: $ids) { ${named} } }`,
      { ids },
    );
    expect(found.nodes).toEqual(asked.map(({ __typename, id }) => ({ __typename, id })));
  }
});
