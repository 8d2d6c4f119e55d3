import { GraphQLError } from "graphql";
import { describe, expect, test } from "vitest";
import { notFound } from "../errors.js";
import { toErrorFormat } from "./mask-error.js";

function formatAs(code: string, error: Error) {
  const reported: unknown[] = [];
  const format = toErrorFormat((fault) => `reference-${reported.push(fault)}`);
  const wrapped = new GraphQLError(error.message, { originalError: error, path: ["release"] });
  const formatted = format({ message: error.message, path: ["release"], extensions: { code } }, wrapped);
  return { formatted, reported };
}

describe("toErrorFormat", () => {
  test("hides an unexpected error behind a reference and reports it once", () => {
    const cause = new TypeError("password=hunter2 in /etc/secret.ts");
    const { formatted, reported } = formatAs("INTERNAL_SERVER_ERROR", cause);
    expect(formatted.message).toContain("reference-1");
    expect(JSON.stringify(formatted)).not.toMatch(/hunter2|secret/);
    expect(formatted).toMatchObject({ path: ["release"], extensions: { code: "INTERNAL_SERVER_ERROR" } });
    expect(reported).toEqual([cause]);
  });

  test("lets a mistake of the caller through as it is", () => {
    const mistake = notFound({ kind: "area", named: "Leds", nearest: ["Leeds (E08000035)"] });
    const { formatted, reported } = formatAs("NOT_FOUND", mistake);
    expect(formatted.message).toBe("There is no area “Leds”. The nearest: Leeds (E08000035).");
    expect(reported).toEqual([]);
  });

  test("takes a null in the place of a required argument for the caller's mistake", () => {
    const mistake = new GraphQLError('Argument "if" of non-null type "Boolean!" must not be null.');
    const { formatted, reported } = formatAs("INTERNAL_SERVER_ERROR", mistake);
    expect(formatted.extensions).toEqual({ code: "BAD_USER_INPUT" });
    expect(reported).toEqual([]);
  });

  test("takes an error that Apollo Server gives a status below 500 for the caller's mistake", () => {
    const mistake = new GraphQLError("Unsupported persisted query version", {
      extensions: { http: { status: 400 } },
    });
    const { formatted, reported } = formatAs("INTERNAL_SERVER_ERROR", mistake);
    expect(formatted.extensions).toEqual({ code: "BAD_REQUEST" });
    expect(reported).toEqual([]);
  });

  test("hides an error of graphql's own that no caller can cause", () => {
    const fault = new GraphQLError("Float cannot represent non numeric value: NaN");
    expect(formatAs("INTERNAL_SERVER_ERROR", fault).reported).toEqual([fault]);
  });
});
