import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { usePublishedGateway } from "../fixtures/published-gateway.ts";

const { endpoint } = usePublishedGateway();
const client = join(import.meta.dirname, "python/graphql_core_client.py");

test("Python’s graphql-core builds the schema from introspection, checks a query against it and reads a figure", async () => {
  const { stdout } = await promisify(execFile)("/usr/bin/python3", [client, endpoint()]);
  expect(JSON.parse(stdout)).toEqual({
    area: { name: "England", observation: { value: 11.8 } },
    mistaken: 1,
  });
});
