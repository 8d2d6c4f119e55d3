import type { GraphQLSchema } from "graphql";
import { generateQuestion, type Question } from "../../../apps/gateway/tests/generated/documents.ts";
import { odd, type Material } from "../../../apps/gateway/tests/generated/values.ts";
import type { Sent } from "../../bench/side-by-side/drive.ts";
import { writeHostile } from "./hostile.ts";
import { mutate } from "./mutate.ts";

/** A file of the API: its name and the parameters it takes. */
export interface TwinWords {
  readonly name: string;
  readonly parameters: readonly string[];
}

export interface Ground extends Material {
  readonly schema: GraphQLSchema;
  readonly twins: readonly TwinWords[];
}

const longestAddress = 12_000;
const accepted = [
  "application/json",
  "application/graphql-response+json",
  "*/*",
  "text/html",
  "application/json;q=0",
  ";;q=,",
];

/** One request that a stranger might send: most make sense, many nearly do, some are meant to hurt. */
export function writeRequest(ground: Ground): Sent {
  const { choices } = ground;
  const kind = choices.upTo(100);
  if (kind < 20) return writeFileRequest(ground);
  if (kind < 23) return { method: "GET", path: writePlace(ground) };
  return toSent(writeQuestion(ground, kind), ground);
}

function writeQuestion(ground: Ground, kind: number): Question {
  const { choices, schema } = ground;
  if (kind < 33) return { query: writeHostile(choices), variables: {} };
  const question = generateQuestion(schema, ground);
  if (kind < 70) return question;
  if (kind < 75) return { ...question, query: question.query.slice(0, choices.upTo(question.query.length)) };
  if (kind < 88) return { ...question, query: mutate(question.query, choices) };
  const spoilt = Object.entries(question.variables).map(([name, value]) => [
    name,
    choices.happens(0.4) ? choices.oneOf(odd) : value,
  ]);
  return { ...question, variables: Object.fromEntries(spoilt) };
}

function toSent({ query, variables }: Question, { choices }: Ground): Sent {
  const headers = choices.happens(0.1) ? { accept: choices.oneOf(accepted) } : {};
  const operationName = choices.happens(0.05) ? choices.oneOf(odd) : undefined;
  const extensions = choices.happens(0.05)
    ? {
        persistedQuery: choices.oneOf([
          1,
          { version: 1, sha256Hash: "0".repeat(64) },
          { version: "x" },
          { version: 1, sha256Hash: 5 },
          { version: 1, sha256Hash: "__proto__" },
          null,
        ]),
      }
    : undefined;
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString();
  if (choices.happens(0.4) && search.length < longestAddress) {
    return {
      method: "GET",
      path: `/graphql?${choices.happens(0.05) ? mutate(search, choices).replaceAll(/[^!-~]/g, "%") : search}`,
      headers,
    };
  }
  const body = JSON.stringify({ query, variables, operationName, extensions });
  const spoilt = choices.happens(0.06);
  return {
    method: "POST",
    path: "/graphql",
    body: spoilt ? mutate(choices.oneOf([body, `[${body}]`, "null", '"{ __typename }"']), choices) : body,
    headers: choices.happens(0.03)
      ? {
          ...headers,
          "content-type": choices.oneOf([
            "text/plain",
            "application/json; charset=utf-16",
            "application/x-www-form-urlencoded",
          ]),
        }
      : headers,
  };
}

function writeFileRequest({ choices, twins, vocabulary, oddity }: Ground): Sent {
  const { name, parameters } = choices.oneOf(twins);
  const search = new URLSearchParams();
  for (const parameter of parameters) {
    if (choices.happens(0.5)) continue;
    const meant = vocabulary[parameter] ?? ["LOCAL_AUTHORITY", "REGION", "ENGLAND", "true", "14.9", "naas"];
    search.append(
      parameter,
      choices.happens(oddity * 3) ? JSON.stringify(choices.oneOf(odd)) : choices.oneOf(meant),
    );
  }
  if (choices.happens(0.05)) search.append(choices.oneOf(["__proto__", "constructor", "unknown", ""]), "x");
  const ending = choices.happens(0.2) ? "-metadata.json" : "";
  return { method: "GET", path: `/csv/${name}${ending}?${search.toString()}` };
}

function writePlace({ choices }: Ground): string {
  return choices.oneOf([
    "/",
    "/schema.graphql",
    "/health/ready",
    "/csv",
    "/csv/",
    "/graphql",
    "/graphql/",
    "/%",
    "/%00",
    "/../etc/passwd",
    `/graphql/${"0".repeat(64)}`,
    `/graphql/${"f".repeat(64)}?variables={`,
    "//graphql",
    "/explorer",
    "/graphql?query",
    "/graphql?query=%ff",
    "/csv/comparison?%ff=%ff",
  ]);
}
