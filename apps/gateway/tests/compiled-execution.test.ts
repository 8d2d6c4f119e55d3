import type { Release } from "@plumbline/domain";
import {
  execute,
  type ExecutionResult,
  getIntrospectionQuery,
  getOperationAST,
  type GraphQLSchema,
  parse,
  validate,
} from "graphql";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { compileOperation, mostFields } from "../src/graphql/compiled/compile-operation.ts";
import { createExecutor } from "../src/graphql/compiled/executor.ts";
import { withDirectCalls } from "../src/graphql/direct-calls.ts";
import { createScenarioDesk } from "../src/scenarios/scenario-desk.ts";
import { buildGatewaySchema } from "../src/schema/build-schema.ts";
import { loadBundledReleases } from "./fixtures/bundled-releases.ts";
import { createChoices } from "./generated/choices.ts";
import { generateQuestion } from "./generated/documents.ts";
import { listVocabulary } from "./generated/vocabulary.ts";

const folder = join(import.meta.dirname, "operations");
const reviewed = readdirSync(folder).filter((file) => file.endsWith(".graphql"));
const plain = buildGatewaySchema();
const direct = withDirectCalls(buildGatewaySchema());
const scenarios = createScenarioDesk();

let releases: readonly Release[];

beforeAll(async () => {
  releases = await loadBundledReleases();
}, 60_000);

type Variables = Readonly<Record<string, unknown>>;

/** The answers of graphql-js, and of the executor once it has compiled. */
async function askBoth(query: string, variables: Variables = {}, operationName?: string) {
  const document = parse(query);
  const operation = getOperationAST(document, operationName) ?? undefined;
  const context = { releases, dashboardUrl: "http://localhost:3000", scenarios };
  const run = createExecutor(direct);
  const asked = { document, operation, operationName, context, variables };
  await run(asked);
  const compiled = await run(asked);
  const interpret = (schema: GraphQLSchema) =>
    execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables,
      operationName: operationName ?? null,
    });
  return {
    compiled: toPlain(compiled),
    interpreted: toPlain(await interpret(direct)),
    indirect: toPlain(await interpret(plain)),
  };
}

/** As a client reads it: keys in any order, since code keeps the place of a field that is first skipped and then asked for. */
function toPlain(result: ExecutionResult) {
  return JSON.parse(JSON.stringify(result));
}

function isCompiled(query: string): boolean {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error("The document has no operation to compile.");
  return compileOperation(direct, { document, operation }) !== undefined;
}

describe("compiled execution", () => {
  test("refuses a list in the place of an input object, as graphql-js does", async () => {
    const query = `query ($s: AreaSelection) { release { areas(selection: $s) { code } } }`;
    const { compiled, interpreted } = await askBoth(query, { s: [] });
    expect(compiled.errors[0].message).toContain('Expected type "AreaSelection" to be an object');
    expect(compiled).toEqual(interpreted);
  });

  test.each(reviewed)("answers %s as graphql-js does", async (file) => {
    const query = readFileSync(join(folder, file), "utf8");
    expect(isCompiled(query)).toBe(true);
    const { compiled, interpreted } = await askBoth(query);
    expect(compiled).toEqual(interpreted);
  });

  test("introspects as graphql-js does", async () => {
    const { compiled, interpreted } = await askBoth(getIntrospectionQuery({ descriptions: true }));
    expect(compiled).toEqual(interpreted);
  });

  test.each<[string, string, Variables]>([
    [
      "fields left out and in by variables",
      "query ($a: Boolean!, $b: Boolean!) { release { id @include(if: $a) version @skip(if: $b) title @skip(if: $a) @include(if: $b) } }",
      { a: true, b: false },
    ],
    [
      "a fragment left out by a variable",
      "query ($a: Boolean = false) { release { version ...F @include(if: $a) ... @skip(if: $a) { id } } } fragment F on Release { title }",
      {},
    ],
    [
      "one field asked for twice",
      '{ release { area(code: "E08000035") { name } area(code: "E08000035") { code parent { name } } } }',
      {},
    ],
    [
      "an abstract type",
      "query ($id: ID!) { node(id: $id) { __typename id ... on Area { name } ... on Indicator { slug } } }",
      { id: "bm8" },
    ],
    [
      "a variable in place of a value of an enum",
      "query ($l: AreaLevel) { release { areas(selection: { level: $l }) { code } } }",
      { l: "REGION" },
    ],
    [
      "one item in place of a list",
      "query ($c: [AreaCode!]) { release { areas(selection: { codes: $c }) { name } } }",
      { c: "E08000035" },
    ],
    [
      "null in place of an argument",
      'query ($p: String) { release { area(code: "E08000035") { observation(indicator: "turnover-rate-fte", period: $p) { value } } } }',
      { p: null },
    ],
    [
      "a variable that is missing",
      "query ($i: String!) { release { comparison(indicator: $i) { period { code } } } }",
      {},
    ],
    [
      "a variable of the wrong type",
      "query ($i: String!) { release { comparison(indicator: $i) { period { code } } } }",
      { i: 3 },
    ],
    [
      "a variable beyond 32 bits",
      "query ($n: Int) { release { observations(first: $n) { totalCount } } }",
      { n: 2 ** 31 },
    ],
    [
      "a variable with a field that there is not",
      "query ($s: AreaSelection) { release { areas(selection: $s) { name } } }",
      { s: { levels: "REGION" } },
    ],
    [
      "a variable that is no area code",
      "query ($c: AreaCode!) { release { area(code: $c) { name } } }",
      { c: {} },
    ],
    ["null for a directive", "query ($a: Boolean) { release { id @include(if: $a) } }", { a: null }],
    ["a field named like the prototype", "{ __proto__: release { constructor: id __proto__: version } }", {}],
  ])("answers %s as graphql-js does", async (_what, query, variables) => {
    const { compiled, interpreted } = await askBoth(query, variables);
    expect(compiled).toEqual(interpreted);
  });

  test("runs the operation that is named, and refuses as graphql-js does where none is", async () => {
    const query = "query A { release { id } } query B { releases { totalCount } }";
    for (const name of ["A", "B", "C", undefined]) {
      const { compiled, interpreted } = await askBoth(query, {}, name);
      expect(compiled).toEqual(interpreted);
    }
  });

  test.each([1, 2, 3, 4])("answers generated questions as graphql-js does (seed %i)", async (seed) => {
    const choices = createChoices(seed);
    const material = { choices, vocabulary: listVocabulary(releases), oddity: 0.02, deepest: 5 };
    let valid = 0;
    for (let count = 0; count < 60; count += 1) {
      const { query, variables } = generateQuestion(plain, material);
      if (validate(plain, parse(query)).length > 0) continue;
      valid += 1;
      const { compiled, interpreted, indirect } = await askBoth(query, variables);
      expect(compiled, query).toEqual(interpreted);
      expect(compiled.data, query).toEqual(indirect.data);
    }
    expect(valid).toBeGreaterThan(30);
  });

  test("rejects where a resolver throws, so that no item of a list is left to itself", async () => {
    const { resolve } = direct.getQueryType()?.getFields()["release"] ?? {};
    const context = { releases, dashboardUrl: "http://localhost:3000" };
    const answer: unknown = Reflect.apply(resolve ?? String, undefined, [
      undefined,
      { id: "a", version: "b" },
      context,
    ]);
    await expect(answer).rejects.toThrow("not by both");
  });

  test("leaves to graphql-js what would take more code than it is worth", () => {
    const twice = (depth: number): string =>
      depth === 0 ? "id" : `a: supersedes { ${twice(depth - 1)} } b: supersedes { ${twice(depth - 1)} }`;
    expect(isCompiled(`{ release { ${twice(4)} } }`)).toBe(true);
    expect(2 ** 12).toBeGreaterThan(mostFields);
    expect(isCompiled(`{ release { ${twice(11)} } }`)).toBe(false);
  });
});
