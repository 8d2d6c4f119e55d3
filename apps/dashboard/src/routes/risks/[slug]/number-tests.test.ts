import { expect, test } from "vitest";
import { numberTests } from "./number-tests.js";

test("shows the setting last, and draws an indicator only where it first comes up", () => {
  const turnover = { slug: "turnover-rate-fte" };
  const tests = [
    { bearing: "CONTEXT", indicator: turnover },
    { bearing: "SILENT", indicator: null },
    { bearing: "SUPPORTS", indicator: turnover },
  ] as const;
  expect(
    numberTests(tests).map(({ test: { bearing }, place, pictured }) => [bearing, place, pictured]),
  ).toEqual([
    ["SILENT", 1, undefined],
    ["SUPPORTS", 2, undefined],
    ["CONTEXT", 3, 2],
  ]);
});
