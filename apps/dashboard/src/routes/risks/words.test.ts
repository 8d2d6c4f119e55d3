import { expect, test } from "vitest";
import { countFindings } from "./words.js";

test("counts findings in one sentence and leaves out those that nothing met", () => {
  const claims = (["CANNOT_TELL", "EVIDENCE_SUPPORTS", "CANNOT_TELL", "MIXED"] as const).map((finding) => ({
    finding,
  }));
  expect(countFindings(claims)).toBe(
    "Of 4 claims, published evidence supports 1, is mixed on 1 and cannot tell on 2.",
  );
});

test("says so where there is no claim", () => {
  expect(countFindings([])).toBe("No claim is tested here.");
});
