import { ApolloServer, HeaderMap } from "@apollo/server";
import { afterAll, expect, test } from "vitest";
import { deprecationHeaders } from "./deprecation-headers.js";

const typeDefs = `
  enum Side { ABOVE UNDER @deprecated(reason: "Since 2026-12-01, until 2027-08-01: use BELOW.") }
  type Query {
    kept(side: Side, old: Int @deprecated(reason: "Since 2026-12-01, until 2027-07-01: use side.")): Int
    leaving: Int @deprecated(reason: "Since 2026-12-01, until 2027-06-01: use kept.")
  }
`;

const server = new ApolloServer({ typeDefs, plugins: [deprecationHeaders] });
await server.start();
afterAll(() => server.stop());

async function askHeaders(query: string) {
  const { headers } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: "POST",
      headers: new HeaderMap([["content-type", "application/json"]]),
      search: "",
      body: { query },
    },
    context: () => Promise.resolve({}),
  });
  return { deprecation: headers.get("deprecation"), sunset: headers.get("sunset") };
}

test.each([
  ["a deprecated field", "{ leaving }", "Tue, 01 Jun 2027 00:00:00 GMT"],
  ["a deprecated argument", "{ kept(old: 1) }", "Thu, 01 Jul 2027 00:00:00 GMT"],
  ["a deprecated value", "{ kept(side: UNDER) }", "Sun, 01 Aug 2027 00:00:00 GMT"],
  ["the first to go of several", "{ kept(old: 1) leaving }", "Tue, 01 Jun 2027 00:00:00 GMT"],
])("dates %s", async (_what, query, sunset) => {
  expect(await askHeaders(query)).toEqual({ deprecation: "@1796083200", sunset });
});

test("says nothing where nothing is deprecated", async () => {
  expect(await askHeaders("{ kept(side: ABOVE) }")).toEqual({ deprecation: undefined, sunset: undefined });
});
