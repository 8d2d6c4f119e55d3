import { describe, expect, test } from "vitest";
import { requestErrorStatus } from "./request-error-status.js";

function statusOf(contentType: string, code: string): number {
  const body = JSON.stringify({ errors: [{ message: "…", extensions: { code } }] });
  return requestErrorStatus({ status: 400, contentType, body });
}

describe("requestErrorStatus", () => {
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
    expect(requestErrorStatus({ status: 406, contentType: "application/json", body: "{}" })).toBe(406);
  });
});
