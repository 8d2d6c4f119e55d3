import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Served } from "../fixtures/serve.ts";
import { smallRelease } from "../fixtures/small-release.ts";

let gateway: Served;

beforeAll(async () => {
  const releases = [smallRelease()];
  gateway = await serve(() => releases);
});

afterAll(() => gateway.stop());

const audits = serverAudits({ url: () => `${gateway.origin}/graphql`, fetchFn: fetch });

describe("the public GraphQL-over-HTTP audit", () => {
  test("has the 61 checks this gateway is held to", () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))("$id: $name", async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: "ok" });
  });
});
