import { describe, expect, test } from "vitest";
import { usePublishedGateway } from "../fixtures/published-gateway.ts";

const { endpoint } = usePublishedGateway();

interface Evidence {
  readonly token: string;
  readonly value: number;
  readonly query: string;
  readonly url: string;
  readonly area: { readonly code: string } | null;
  readonly period: { readonly code: string } | null;
  readonly source: { readonly name: string };
}

interface Statement {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

const statementFields = `text evidence { token value query url area { code } period { code } source { name } }`;
const question = `query ($area: AreaCode) { release(version: "2025.1") { briefing(area: $area) {
  headline { ${statementFields} }
  sections { statements { ${statementFields} } }
  questions { answer { ${statementFields} } }
  permalink } } }`;

async function ask(query: string, variables: object = {}) {
  const response = await fetch(endpoint(), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return JSON.parse(await response.text());
}

async function listEvidence(area: string | null): Promise<readonly Evidence[]> {
  const { data } = await ask(question, { area });
  const { headline, sections, questions } = data.release.briefing;
  const statements: readonly Statement[] = [
    headline,
    ...sections.flatMap((section: { statements: readonly Statement[] }) => section.statements),
    ...questions.map(({ answer }: { answer: Statement }) => answer),
  ];
  return statements.flatMap(({ evidence }) => evidence);
}

/** Every number of an answer, of a list only those of the row that names the area or the period asked about. */
function listNumbers(answer: unknown, names: readonly string[]): readonly number[] {
  if (typeof answer === "number") return [answer];
  if (Array.isArray(answer)) {
    const named = answer.filter((row) => names.some((name) => JSON.stringify(row).includes(`"${name}"`)));
    return (named.length > 0 ? named : answer).flatMap((row) => listNumbers(row, names));
  }
  if (typeof answer !== "object" || answer === null) return [];
  return Object.values(answer).flatMap((value) => listNumbers(value, names));
}

describe.each([
  ["England", null],
  ["a region", "E12000002"],
  ["half of London", "E13000002"],
  ["an authority", "E08000035"],
  ["a named site", "E09000033"],
  ["a joint return", "E09000021-E09000027"],
  ["the Isles of Scilly", "E06000053"],
])("the brief of %s", (_, area) => {
  test("gives with every number a query that answers with it, and a page with its release", async () => {
    const evidence = await listEvidence(area);
    expect(evidence.length).toBeGreaterThan(5);
    const wrong: string[] = [];
    for (const { token, value, query, url, area: place, period, source } of evidence) {
      const { data, errors } = await ask(query);
      const numbers = listNumbers(
        data,
        [place?.code, period?.code].filter((name) => name !== undefined),
      );
      if (errors !== undefined || !numbers.includes(value)) wrong.push(`${token}: ${query}`);
      if (!/[?&]release=202\d\.\d/.test(url) || source.name === "") wrong.push(`${token}: ${url}`);
    }
    expect(wrong).toEqual([]);
  });
});

test("an area that has no brief is refused with the areas to ask for", async () => {
  const messages = await Promise.all(
    ["E09000021", "E10000006", "E08000016"].map(async (area) => {
      const { errors } = await ask(question, { area });
      return `${errors[0].extensions.code}: ${errors[0].message}`;
    }),
  );
  expect(messages).toEqual([
    "BAD_USER_INPUT: Kingston upon Thames makes a joint return and has no figures of its own. Ask for Kingston upon Thames / Richmond upon Thames (E09000021-E09000027).",
    "BAD_USER_INPUT: Cumbria does not exist on 2025-09-30. Ask for Cumberland (E06000063) or Westmorland and Furness (E06000064).",
    "BAD_USER_INPUT: Barnsley does not exist on 2025-09-30. Ask for Barnsley (E08000038).",
  ]);
});
