import { describe, expect, test } from "vitest";
import { formatDay } from "./dates.js";
import { printDistance, printFigure } from "./indicator-units.js";
import { lowerFirst, upperFirst } from "./letter-case.js";
import { sideOf } from "./outcomes.js";
import { toPrintedValue } from "./printed-values.js";
import { formatSource } from "./source-sentence.js";

test("writes a day as a sentence has it, wherever the server stands", () => {
  expect(formatDay("2025-09-30")).toBe("30 September 2025");
  expect(formatDay("2026-11-24T23:59:00.000Z")).toBe("24 November 2026");
});

test("prints a figure and a distance in the indicator's unit", () => {
  expect(printFigure(36186.3, { unit: "FTE", decimals: 1 })).toBe("36,186.3");
  expect(printFigure(11.8, { unit: "PERCENT", decimals: 1 })).toBe("11.8%");
  expect(printDistance(-1, { unit: "PERCENT", decimals: 1 })).toBe("1.0 percentage point");
});

test("changes the case of a first letter alone", () => {
  expect(lowerFirst("Year to 30 September 2025")).toBe("year to 30 September 2025");
  expect(upperFirst("the North West")).toBe("The North West");
});

describe("the side of a benchmark on which a figure lies", () => {
  test.each([
    ["WORSE", "LOWER_IS_BETTER", "above"],
    ["BETTER", "LOWER_IS_BETTER", "below"],
    ["BETTER", "HIGHER_IS_BETTER", "above"],
    ["WORSE", "HIGHER_IS_BETTER", "below"],
    ["HIGHER", "NEITHER", "above"],
    ["LOWER", "NEITHER", "below"],
    ["SIMILAR", "LOWER_IS_BETTER", "alike"],
    ["NOT_COMPARABLE", "NEITHER", "not-compared"],
  ] as const)("is worked back from %s where %s", (outcome, polarity, side) => {
    expect(sideOf(outcome, polarity)).toBe(side);
  });
});

describe("a printed value", () => {
  const format = { unit: "PERCENT", decimals: 1 } as const;

  test("carries its interval in words", () => {
    const figure = { value: 13.8, missing: null, interval: { lower: 13.04, upper: 14.66 } };
    expect(toPrintedValue(figure, format)).toMatchObject({
      text: "13.8%",
      interval: { text: "13.0% to 14.7%" },
    });
  });

  test("is zero where the figure is zero, and a shorthand where it only rounds to it", () => {
    expect(toPrintedValue({ value: 0, missing: null }, format)).toEqual({ value: 0, text: "0.0%" });
    expect(
      toPrintedValue({ value: null, missing: { reason: "ROUNDS_TO_ZERO", symbol: "low" } }, format),
    ).toEqual({
      value: null,
      text: "low",
      reason: "rounds to zero",
    });
  });
});

test("names a source with its edition, its day where that is known, and its licence", () => {
  const source = {
    slug: "dfe-workforce",
    name: "Children’s social work workforce",
    publisher: "Department for Education",
    url: "https://example.org",
    licence: "Licensed under the OGL.",
    vintage: "2024",
    kind: "OFFICIAL_STATISTIC",
  } as const;
  expect(formatSource({ ...source, publishedOn: null })).toBe(
    "Department for Education, Children’s social work workforce, 2024. Licensed under the OGL.",
  );
  expect(formatSource({ ...source, publishedOn: "2026-03-19" })).toContain("2024, published 19 March 2026. ");
});
