import { HeaderMap } from "@apollo/server";
import type { Release } from "@plumbline/domain";
import { parse, validate } from "graphql";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApollo } from "../src/graphql/apollo.ts";
import { withDirectCalls } from "../src/graphql/direct-calls.ts";
import type { GraphQLQuestion } from "../src/graphql/known/known-operations.ts";
import { withDeadline } from "../src/limits/with-deadline.ts";
import { createScenarioDesk } from "../src/scenarios/scenario-desk.ts";
import { buildGatewaySchema } from "../src/schema/build-schema.ts";
import type { RequestContext } from "../src/schema/request-context.ts";
import { loadBundledReleases } from "./fixtures/bundled-releases.ts";
import { createChoices } from "./generated/choices.ts";
import { generateQuestion } from "./generated/documents.ts";
import { listVocabulary } from "./generated/vocabulary.ts";

const folder = join(import.meta.dirname, "operations");
const reviewed = readdirSync(folder).filter((file) => file.endsWith(".graphql"));
const schema = withDeadline(withDirectCalls(buildGatewaySchema()));
const faults: unknown[] = [];
const { apollo, answerKnown } = createApollo(schema, (error) => `fault-${faults.push(error)}`);
const scenarios = createScenarioDesk();

let releases: readonly Release[];

beforeAll(async () => {
  releases = await loadBundledReleases();
  await apollo.start();
}, 60_000);

afterAll(() => apollo.stop());

function toContext(more: Partial<RequestContext> = {}): RequestContext {
  const caller = { name: "a test", exempt: false };
  const limits = { requestsPerMinute: 3_000, remaining: 2_999, deadline: Number.POSITIVE_INFINITY };
  return { releases, dashboardUrl: "http://localhost:3000", scenarios, caller, ...limits, ...more };
}

async function askApollo(question: GraphQLQuestion, context = toContext()) {
  const accept = [
    ["accept", "application/json"],
    ["content-type", "application/json"],
  ] as const;
  const { body, headers, status } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: "POST", headers: new HeaderMap(accept), search: "", body: question },
    context: () => Promise.resolve(context),
  });
  if (body.kind !== "complete") throw new Error("The answer came in parts.");
  return { body: body.string, headers: Object.fromEntries(headers), status };
}

/** What the shorter way answers, Apollo Server going on from where it had to stop. */
async function askShorter(question: GraphQLQuestion) {
  const known = await answerKnown(question, toContext());
  if (!known.whole) {
    const { result } = known;
    return { whole: false, answer: await askApollo(question, toContext(result && { result })) };
  }
  const { body, headers } = known;
  const contentType = { "content-type": "application/json; charset=utf-8" };
  return { whole: true, answer: { body, headers: { ...headers, ...contentType }, status: undefined } };
}

/** Holds the shorter way's answer against Apollo Server's, byte by byte, once the operation is known and compiled. */
async function holdTogether(question: GraphQLQuestion): Promise<boolean> {
  await askApollo(question);
  const expected = await askApollo(question);
  const { whole, answer } = await askShorter(question);
  expect(answer).toEqual(expected);
  expect(whole || JSON.parse(expected.body).errors !== undefined).toBe(true);
  return whole;
}

describe("an operation that is known", () => {
  test.each(reviewed)("is answered for %s in the bytes and headers of Apollo Server", async (file) => {
    const query = readFileSync(join(folder, file), "utf8");
    const whole = await holdTogether({ query, variables: {} });
    expect(whole).toBe(
      !readFileSync(join(folder, file.replace(".test.graphql", ".json")), "utf8").includes('"errors"'),
    );
  });

  test.each([1, 2, 3, 4])("is answered for generated questions in the same bytes (seed %i)", async (seed) => {
    const choices = createChoices(seed + 40);
    const material = { choices, vocabulary: listVocabulary(releases), oddity: 0.02, deepest: 5 };
    let whole = 0;
    for (let count = 0; count < 80; count += 1) {
      const { query, variables } = generateQuestion(schema, material);
      const valid = validate(schema, parse(query)).length === 0;
      if (valid && (await holdTogether({ query, variables }))) whole += 1;
    }
    expect(whole).toBeGreaterThan(15);
    expect(faults).toEqual([]);
  });

  test("is told by its name, and by nothing else", async () => {
    const query = "query A { release { id } } query B { release { version } }";
    for (const operationName of ["A", "B"])
      expect(await holdTogether({ query, operationName, variables: {} })).toBe(true);
    for (const operationName of ["C", "", undefined]) {
      expect(await answerKnown({ query, operationName, variables: {} }, toContext())).toEqual({
        whole: false,
      });
    }
  });

  test("is not met by a text that spells out how it is kept", async () => {
    const query = "query A { release { id } }";
    await askApollo({ query, operationName: "A", variables: {} });
    for (const spelt of [`1 A${query}`, `- ${query}`]) {
      expect(await answerKnown({ query: spelt, variables: {} }, toContext())).toEqual({ whole: false });
    }
  });

  test("is told by its text: a document that nobody sent before, or that is wrong, is left to Apollo Server", async () => {
    for (const query of [
      "{ release { id title } }",
      "{ release { idd } }",
      "{ release",
      "mutation { release }",
    ]) {
      expect(await answerKnown({ query, variables: {} }, toContext())).toEqual({ whole: false });
    }
    for (const query of ["{ release { idd } }", "{ release", "mutation { release }"]) {
      await askApollo({ query, variables: {} });
      expect(await answerKnown({ query, variables: {} }, toContext())).toEqual({ whole: false });
    }
  });

  test("is held to the limits of whoever asks, by the variables of each request", async () => {
    const query =
      "query ($n: Int!) { release { observations(first: $n) { nodes { area { children { children { name } } } } } } }";
    const ask = (first: number, exempt: boolean) =>
      answerKnown({ query, variables: { n: first } }, toContext({ caller: { name: "", exempt } }));
    await askApollo({ query, variables: { n: 1 } });
    const [small, large, exempt] = [await ask(1, false), await ask(500, false), await ask(500, true)];
    expect([small.whole, large, exempt.whole]).toEqual([true, { whole: false }, true]);
  });

  test("says of each request what it cost", async () => {
    const query = "query ($n: Int!) { release { observations(first: $n) { nodes { value } } } }";
    await askApollo({ query, variables: { n: 1 } });
    const costs = [];
    for (const n of [1, 100, 1]) {
      const answer = await answerKnown({ query, variables: { n } }, toContext());
      costs.push(answer.whole && JSON.parse(answer.body).extensions.cost.requested);
    }
    expect(costs).toEqual([3, 102, 3]);
  });
});
