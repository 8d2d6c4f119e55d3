import { describe, expect, test } from "vitest";
import { toStatus } from "./to-status.js";

function statusOf(contentType: string, code: string): number {
  const body = JSON.stringify({ errors: [{ message: "…", extensions: { code } }] });
  return toStatus({ status: 400, contentType, body });
}

describe("toStatus", () => {
  test.each([
    "GRAPHQL_PARSE_FAILED",
    "GRAPHQL_VALIDATION_FAILED",
    "BAD_USER_INPUT",
    "OPERATION_RESOLUTION_FAILURE",
  ])("answers %s with 200 as application/json and 400 as application/graphql-response+json", (code) => {
    expect(statusOf("application/json; charset=utf-8", code)).toBe(200);
    expect(statusOf("application/graphql-response+json; charset=utf-8", code)).toBe(400);
  });

  test("leaves a malformed request its 400", () => {
    expect(statusOf("application/json", "BAD_REQUEST")).toBe(400);
  });

  test("leaves any other status alone", () => {
    expect(toStatus({ status: 406, contentType: "application/json", body: "{}" })).toBe(406);
  });

  test("leaves the draft's statuses to those who ask for them", () => {
    const partial = JSON.stringify({ errors: [{ message: "…" }], data: { release: { area: null } } });
    const contentType = "application/graphql-response+json";
    expect(toStatus({ status: 200, contentType, body: partial })).toBe(200);
    expect(toStatus({ status: 200, contentType, body: partial }, "draft")).toBe(294);
    expect(toStatus({ status: 200, contentType, body: '{"data":{}}' }, "draft")).toBe(200);
    const nothing = JSON.stringify({ errors: [{ message: "…" }], data: null });
    expect(toStatus({ status: 200, contentType, body: nothing }, "draft")).toBe(200);
  });

  test.each([
    ["GRAPHQL_PARSE_FAILED", 400],
    ["GRAPHQL_VALIDATION_FAILED", 422],
    ["BAD_USER_INPUT", 422],
  ])("answers %s with %i by the draft, and plain JSON as before", (code, status) => {
    const body = JSON.stringify({ errors: [{ message: "…", extensions: { code } }] });
    const contentType = "application/graphql-response+json";
    expect(toStatus({ status: 400, contentType, body }, "draft")).toBe(status);
    expect(toStatus({ status: 400, contentType: "application/json", body }, "draft")).toBe(200);
  });
});
