import { describe, expect, test } from "vitest";
import { internalFault, notFound, refusals } from "./errors.js";

describe("notFound", () => {
  test("names what was asked and the nearest, in words and for programs", () => {
    const error = notFound({ kind: "area", named: "Leads", nearest: ["Leeds (E08000035)"] });
    expect(error.message).toBe("There is no area “Leads”. The nearest: Leeds (E08000035).");
    expect(error.extensions).toEqual({ code: "NOT_FOUND", nearest: ["Leeds (E08000035)"] });
  });

  test("cuts a very long name short", () => {
    const error = notFound({ kind: "area", named: "x".repeat(100_000), nearest: [] });
    expect(error.message).toBe(`There is no area “${"x".repeat(100)}…”. There are none here.`);
  });
});

describe("a refusal", () => {
  test("is the caller's to mend below 500, has a code of its own and says what to do", () => {
    const every = Object.values(refusals);
    expect(new Set(every.map(({ code }) => code)).size).toBe(every.length);
    for (const { sentence } of every) expect(sentence).toMatch(/^[A-Z].*\.$/);
    const ours = every.filter(({ status }) => status >= 500).map(({ code }) => code);
    expect(ours).toEqual(["STORE_BUSY", "KEYS_OUT_OF_REACH", "STARTING"]);
  });

  test("of a fault shows its reference and nothing else", () => {
    expect(internalFault("7f3a").sentence).toContain("reference 7f3a");
  });
});
