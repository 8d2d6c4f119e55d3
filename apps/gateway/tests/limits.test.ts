import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Served } from "./fixtures/serve.ts";
import { smallRelease } from "./fixtures/small-release.ts";

const releases = [smallRelease()];
let gateway: Served;

beforeAll(async () => {
  gateway = await serve(() => releases, { secret: "between us" });
});

afterAll(() => gateway.stop());

async function ask(query: string, headers: Readonly<Record<string, string>> = {}, at = gateway) {
  const response = await fetch(`${at.origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  const answer = JSON.parse(await response.text());
  return {
    status: response.status,
    headers: response.headers,
    answer,
    code: answer.errors?.[0].extensions.code,
  };
}

const latest = (fields: string) => `{ release { ${fields} } }`;
const deep = latest(`${"supersedes { ".repeat(14)}id${" }".repeat(14)}`);

describe("a document", () => {
  test.each([
    ["TOO_DEEP", "deep nesting", deep],
    [
      "TOO_MANY_ALIASES",
      "aliases",
      `{ ${Array.from({ length: 101 }, (_, n) => `a${n}: __typename`).join(" ")} }`,
    ],
    ["TOO_MANY_DIRECTIVES", "directives", latest("id @include(if: true) ".repeat(51))],
    [
      "TOO_COSTLY",
      "lists inside lists",
      latest(
        "areas { statisticalNeighbours { area { statisticalNeighbours { area { statisticalNeighbours { area { id } } } } } } }",
      ),
    ],
    [
      "TOO_COSTLY",
      "fragments that double at each step",
      `{ release { ...F0 } } ${Array.from({ length: 40 }, (_, n) => `fragment F${n} on Release { supersedes { id } ...F${n + 1} ...F${n + 1} }`).join(" ")} fragment F40 on Release { id }`,
    ],
    [
      "TOO_COSTLY",
      "seven scenarios of the usual size",
      latest(
        Array.from(
          { length: 7 },
          (_, n) =>
            `s${n}: scenario(input: { mode: MANDATORY, fundedShare: 0.${n}, levels: [SUPERVISOR] }) { digest }`,
        ).join(" "),
      ),
    ],
    ["GRAPHQL_PARSE_FAILED", "words beyond count", `{ ${"__typename ".repeat(5_100)} }`],
    ["GRAPHQL_VALIDATION_FAILED", "fragments in a circle", "{ ...A } fragment A on Query { ...A }"],
  ])("is refused as %s for %s, as the caller's mistake", async (code, _, query) => {
    const refused = await ask(query, { accept: "application/graphql-response+json" });
    expect([refused.status, refused.code]).toEqual([400, code]);
    expect(gateway.faults).toEqual([]);
  });

  test("is refused with 413 for a huge literal", async () => {
    const refused = await ask(`{ node(id: "${"x".repeat(70_000)}") { id } }`);
    expect([refused.status, refused.code]).toEqual([413, "DOCUMENT_TOO_LARGE"]);
  });

  test("with a field that there is not is told the nearest: the schema is public, so there is nothing to give away", async () => {
    const { answer } = await ask("{ releese { id } }");
    expect(answer.errors[0].message).toContain('Did you mean "release"');
  });

  test("may introspect as tools do, and be told nothing of it counts", async () => {
    const { answer } = await ask(getIntrospectionQuery());
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions.cost).toEqual({ requested: 0, budget: 100_000 });
  });

  test("costs the objects it may give: here one release, a page of 500 and its page’s particulars", async () => {
    const query = latest(
      "observations(first: 500) { nodes { value area { code } } pageInfo { endCursor } totalCount }",
    );
    const { answer } = await ask(query);
    expect(answer.extensions.cost.requested).toBe(1 + 1 + 500 * 2 + 1);
  });

  test("costs the same through fragments and variables", async () => {
    const plain = await ask(latest("observations(first: 20) { nodes { area { code } } }"));
    const split = await fetch(`${gateway.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query:
          "query ($first: Int!) { release { ...R } } fragment R on Release { observations(first: $first) { nodes { area { code } } } }",
        variables: { first: 20 },
      }),
    });
    const { extensions } = JSON.parse(await split.text());
    expect(extensions.cost).toEqual(plain.answer.extensions.cost);
  });

  test("may walk pages of 100 with everything around a figure", async () => {
    const { answer } = await ask(
      latest(
        "observations(first: 100) { edges { cursor node { value area { code name } indicator { slug } period { code } interval { lower upper } } } pageInfo { hasNextPage endCursor } }",
      ),
    );
    expect(answer.errors).toBeUndefined();
  });

  test("leaves a page above the cap to the field that was asked", async () => {
    expect((await ask(latest("observations(first: 501) { totalCount }"))).code).toBe("PAGE_TOO_LARGE");
  });
});

describe("a caller", () => {
  test("reads the limits and how much is left, and the answer is nobody else's to keep", async () => {
    const first = await ask("{ apiLimits { maxDepth maxCost maxPageSize requestsPerMinute remaining } }");
    const second = await ask("{ apiLimits { maxDepth maxCost maxPageSize requestsPerMinute remaining } }");
    const { remaining } = first.answer.data.apiLimits;
    expect(second.answer.data.apiLimits).toEqual({
      maxDepth: 15,
      maxCost: 100_000,
      maxPageSize: 500,
      requestsPerMinute: 3000,
      remaining: remaining - 1,
    });
    expect(first.headers.get("cache-control")).toBe("no-store");
    expect(first.headers.get("ratelimit")).toMatch(new RegExp(`^"anonymous";r=${remaining};t=\\d+$`));
  });

  test("who asks too often is told so in GraphQL, and when to come back; the dashboard is not", async () => {
    const strict = await serve(() => releases, { secret: "between us", requestsPerMinute: 2 });
    const [first, second, third] = [
      await ask("{ __typename }", {}, strict),
      await ask("{ __typename }", {}, strict),
      await ask("{ __typename }", {}, strict),
    ];
    const known = await ask("{ __typename }", { authorization: "Bearer between us" }, strict);
    const pretender = await ask("{ __typename }", { authorization: "Bearer between them" }, strict);
    await strict.stop();
    expect([first, second, third, known, pretender].map(({ status }) => status)).toEqual([
      200, 200, 429, 200, 429,
    ]);
    expect(third.code).toBe("TOO_MANY_REQUESTS");
    expect(Number(third.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(third.headers.get("cache-control")).toBe("no-store");
  });

  test("who asks for files takes the same turns as one who asks GraphQL", async () => {
    const strict = await serve(() => releases, { secret: "between us", requestsPerMinute: 2 });
    const file = (headers = {}) => fetch(`${strict.origin}/csv/releases`, { headers });
    const first = await file();
    await ask("{ __typename }", {}, strict);
    const third = await file();
    const known = await file({ authorization: "Bearer between us" });
    await strict.stop();
    expect([first, third, known].map(({ status }) => status)).toEqual([200, 429, 200]);
    expect(first.headers.get("ratelimit")).toMatch(/^"anonymous";r=1;/);
    expect(Number(third.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  test("who is the dashboard may ask for more than a stranger", async () => {
    const headers = { authorization: "Bearer between us" };
    expect((await ask(deep, headers)).answer.errors).toBeUndefined();
  });
});

test("a release without the workforce that scenarios start from refuses one with a sentence, and is no fault", async () => {
  const { answer, code } = await ask(
    latest("scenario(input: { mode: MANDATORY, fundedShare: 1, levels: [SUPERVISOR] }) { digest }"),
  );
  expect(code).toBe("BAD_USER_INPUT");
  expect(answer.errors[0].message).toBe(
    "Release 2025.0 has no workforce of 2017, which scenarios start from. Ask one that has.",
  );
  expect(gateway.faults).toEqual([]);
});

describe("a request that is no query", () => {
  test.each(["mutation { __typename }", "subscription { release { id } }"])(
    "is refused as the caller's mistake: %s",
    async (query) => {
      const refused = await ask(query, { accept: "application/graphql-response+json" });
      expect([refused.status, refused.code]).toEqual([400, "OPERATION_RESOLUTION_FAILURE"]);
      expect(gateway.faults).toEqual([]);
    },
  );

  test.each([1, { version: 2 }, { version: 1, sha256Hash: "0".repeat(64) }, { version: 1, sha256Hash: 5 }])(
    "is refused as the caller's mistake where it registers a document by %j",
    async (persistedQuery) => {
      const response = await fetch(`${gateway.origin}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ __typename }", extensions: { persistedQuery } }),
      });
      const answer = JSON.parse(await response.text());
      expect([response.status, answer.errors[0].extensions.code]).toEqual([400, "BAD_REQUEST"]);
      expect(gateway.faults).toEqual([]);
    },
  );
});
