import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { readQuestion } from "./read-question.ts";

function toRequest(method: string, url = "/graphql"): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { method, url });
}

function toAddress(parameters: Readonly<Record<string, string>>): IncomingMessage {
  return toRequest("GET", `/graphql?${new URLSearchParams(parameters)}`);
}

const query = "{ release { id } }";

describe("readQuestion", () => {
  test.each([
    ["a document alone", { query }, { query, variables: {} }],
    [
      "variables and a name",
      { query, variables: { a: 1 }, operationName: "A" },
      { query, variables: { a: 1 }, operationName: "A" },
    ],
    ["nulls", { query, variables: null, operationName: null, extensions: null }, { query, variables: {} }],
    ["what a client says of itself", { query, extensions: { clientLibrary: {} } }, { query, variables: {} }],
  ])("reads %s in a body", (_what, body, expected) => {
    expect(readQuestion(toRequest("POST"), body)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["a list", [{ query }]],
    ["no document", { variables: {} }],
    ["a document that is no text", { query: {} }],
    ["variables in a text", { query, variables: "{}" }],
    ["a list of variables", { query, variables: [] }],
    ["a name that is none", { query, operationName: 1 }],
    ["extensions in a text", { query, extensions: "{}" }],
    ["a document by its hash", { query, extensions: { persistedQuery: { version: 1, sha256Hash: "" } } }],
  ])("leaves %s in a body to Apollo Server", (_what, body) => {
    expect(readQuestion(toRequest("POST"), body)).toBeUndefined();
  });

  test("reads an address, by GET and by HEAD", () => {
    const { url = "" } = toAddress({ query, variables: '{"a":1}', operationName: "A", extensions: "{}" });
    const expected = { query, variables: { a: 1 }, operationName: "A" };
    for (const method of ["GET", "HEAD"])
      expect(readQuestion(toRequest(method, url), undefined)).toEqual(expected);
  });

  test.each([
    ["no document", toAddress({ variables: "{}" })],
    ["variables that are no JSON", toAddress({ query, variables: "{" })],
    ["a name without letters", toAddress({ query, operationName: "" })],
    ["variables that are null", toAddress({ query, variables: "null" })],
    ["extensions that are a list", toAddress({ query, extensions: "[]" })],
    ["a document twice", toRequest("GET", "/graphql?query=a&query=a")],
    ["a document by its hash", toAddress({ query, extensions: '{"persistedQuery":{}}' })],
    ["a document at its own address", toRequest("GET", `/graphql/${"0".repeat(64)}?query=a`)],
  ])("leaves %s in an address to Apollo Server", (_what, request) => {
    expect(readQuestion(request, undefined)).toBeUndefined();
  });

  test("leaves a GET that names a content type to Apollo Server", () => {
    const request = toAddress({ query });
    request.headers["content-type"] = "text/plain";
    expect(readQuestion(request, undefined)).toBeUndefined();
  });
});
