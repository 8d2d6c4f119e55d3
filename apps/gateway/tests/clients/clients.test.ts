import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { cacheExchange, Client, fetchExchange } from "@urql/core";
import { request } from "graphql-request";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { usePublishedGateway } from "../fixtures/published-gateway.ts";

const { endpoint } = usePublishedGateway();

const text = `
  query Turnover($code: AreaCode!) {
    release(version: "2025.0") {
      id
      area(code: $code) { id name observation(indicator: "turnover-rate-fte") { value } }
    }
  }
`;
const variables = { code: "E92000001" };
const england = { name: "England", observation: { value: 11.8 } };

test("Apollo Client reads a figure, and reads it again from its own cache", async () => {
  const client = new ApolloClient({ link: new HttpLink({ uri: endpoint() }), cache: new InMemoryCache() });
  const query = gql(text);
  const { data } = await client.query({ query, variables });
  expect(data).toMatchObject({ release: { area: england } });
  expect(client.readQuery({ query, variables })).toEqual(data);
  client.stop();
});

test("Apollo Client reads by GET as well", async () => {
  const link = new HttpLink({ uri: endpoint(), useGETForQueries: true });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  expect((await client.query({ query: gql(text), variables })).data).toMatchObject({
    release: { area: england },
  });
  client.stop();
});

test("Apollo Client tells a mistaken name as the error it is", async () => {
  const client = new ApolloClient({ link: new HttpLink({ uri: endpoint() }), cache: new InMemoryCache() });
  const asked = client.query({ query: gql(text), variables: { code: "E99999999" } });
  await expect(asked).rejects.toThrow("There is no area");
  client.stop();
});

test("urql, which reads by GET, reads a figure", async () => {
  const client = new Client({ url: endpoint(), exchanges: [cacheExchange, fetchExchange] });
  const { data, error, operation } = await client.query(text, variables).toPromise();
  expect(error).toBeUndefined();
  expect(operation.context.preferGetMethod).not.toBe(false);
  expect(data).toMatchObject({ release: { area: england } });
});

test("urql tells a mistaken field as the error it is", async () => {
  const client = new Client({ url: endpoint(), exchanges: [fetchExchange] });
  const { error } = await client.query("{ release { nothing } }", {}).toPromise();
  expect(error?.graphQLErrors[0]?.extensions["code"]).toBe("GRAPHQL_VALIDATION_FAILED");
});

test("graphql-request reads a figure, and throws what the API says of a mistake", async () => {
  expect(await request(endpoint(), text, variables)).toMatchObject({ release: { area: england } });
  await expect(request(endpoint(), text, { code: "E99999999" })).rejects.toThrow("There is no area");
});

test("curl reads a figure by POST and by GET", async () => {
  const run = promisify(execFile);
  const body = JSON.stringify({ query: text, variables });
  const header = "content-type: application/json";
  const posted = await run("curl", ["--silent", "--fail", "--header", header, "--data", body, endpoint()]);
  expect(JSON.parse(posted.stdout).data.release.area).toMatchObject(england);
  const parts = [`query=${text}`, `variables=${JSON.stringify(variables)}`];
  const encoded = parts.flatMap((part) => ["--data-urlencode", part]);
  const got = await run("curl", ["--silent", "--fail", "--get", ...encoded, endpoint()]);
  expect(JSON.parse(got.stdout)).toEqual(JSON.parse(posted.stdout));
});
