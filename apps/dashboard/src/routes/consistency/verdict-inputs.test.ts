import { expect, test } from "vitest";
import { listVerdictInputs } from "./verdict-inputs.js";

const indicator = { unit: "PERCENT", decimals: 1 } as const;
const point = (code: string, areas: number, gap: number | null) => ({ period: { code }, areas, gap });
const verdict = {
  from: { code: "2017" },
  to: { code: "2025" },
  matched: 136,
  pValue: 0.025079,
  slopePerYear: -0.127,
  slopePValue: 0.113,
};
const textOf = (inputs: ReturnType<typeof listVerdictInputs>, label: RegExp) =>
  inputs.find((input) => label.test(input.label))?.text;

test("lists periods, panel, matched areas, test and slope of a verdict", () => {
  const inputs = listVerdictInputs({
    indicator,
    verdict,
    points: [point("2017", 148, 14.7), point("2025", 146, 11.6)],
  });
  expect(textOf(inputs, /^Periods/)).toBe("2, 2017 to 2025");
  expect(textOf(inputs, /in a period/)).toBe("146 to 148");
  expect(textOf(inputs, /same area in 2017 and in 2025/)).toMatch(/^136 authorities/);
  expect(textOf(inputs, /^Test/)).toMatch(/^p-value 0\.025:/);
  expect(textOf(inputs, /^Slope/)).toBe(
    "down 0.13 percentage points a year, p-value 0.113. A verdict needs this test and the one above to speak, and the same way.",
  );
});

test("counts only periods that could be measured", () => {
  const inputs = listVerdictInputs({
    indicator,
    verdict,
    points: [point("2017", 1, null), point("2025", 146, 11.6)],
  });
  expect(textOf(inputs, /^Periods/)).toBe("1, 2025 to 2025");
});

test("says nothing of a test that was not made", () => {
  const none = { from: null, to: null, matched: null, pValue: null, slopePerYear: null, slopePValue: null };
  const labels = listVerdictInputs({ indicator, verdict: none, points: [] }).map(({ label }) => label);
  expect(labels).toEqual(["Periods", "Who is in"]);
});
