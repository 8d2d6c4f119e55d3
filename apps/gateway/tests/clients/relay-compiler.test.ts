import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { usePublishedGateway } from "../fixtures/published-gateway.ts";

const { origin, endpoint } = usePublishedGateway();

/** Compiles the fragments beside this test against the schema that the gateway serves. */
async function compile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "plumbline-relay-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(join(import.meta.dirname, "relay"), join(folder, "src"), { recursive: true });
  const schema = await (await fetch(`${origin()}/schema.graphql`)).text();
  await writeFile(join(folder, "schema.graphql"), schema);
  const config = { src: "./src", schema: "./schema.graphql", language: "javascript", eagerEsModules: true };
  await writeFile(join(folder, "relay.config.json"), JSON.stringify(config));
  await promisify(execFile)(
    process.env["PLUMBLINE_RELAY_COMPILER"] ?? "relay-compiler",
    ["relay.config.json"],
    {
      cwd: folder,
    },
  );
  return join(folder, "src/__generated__");
}

test("Relay’s compiler takes fragments, a connection and a refetch by node, and what it makes of them is answered", async () => {
  const artefacts = await compile();
  for (const [name, variables] of [
    ["areasQuery", { code: "E92000001" }],
    ["areasPageQuery", { id: await findReleaseId(), count: 500 }],
  ] as const) {
    const artefact = await readFile(join(artefacts, `${name}.graphql.js`), "utf8");
    const text: string = JSON.parse(/"text": (".*")/.exec(artefact)?.[1] ?? '""');
    const { data, errors } = await ask(text, variables);
    expect(errors).toBeUndefined();
    const release = data.release ?? data.node;
    expect(release.observations.edges).toHaveLength(500);
    expect(release.observations.pageInfo.hasNextPage).toBe(true);
  }
});

async function ask(query: string, variables: object) {
  const response = await fetch(endpoint(), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return JSON.parse(await response.text());
}

async function findReleaseId(): Promise<string> {
  return (await ask('{ release(version: "2025.0") { id } }', {})).data.release.id;
}
