import { array, assert, constantFrom, double, property } from "fast-check";
import { stabilityComponents } from "@plumbline/domain";
import { describe, expect, it, test } from "vitest";
import { formatStabilityState, parseStabilityState } from "./stability-state.js";

const parse = (link: string) => parseStabilityState(new URL(link, "http://plumbline").searchParams);
const listProblems = (link: string) => {
  const parsed = parse(link);
  return parsed.readable ? [] : parsed.problems.map(({ name }) => name);
};

test("weighs all five alike where the link says nothing", () => {
  expect(parse("/stability")).toEqual({
    readable: true,
    state: { weights: [], within: undefined, period: undefined, release: undefined },
  });
});

test("keeps weights, region, year and release in the link", () => {
  const link =
    "/stability?turnover-rate-headcount=2&caseload-fte=0.5&within=E12000003&period=2019&release=2023.0";
  const parsed = parse(link);
  expect(parsed.readable && formatStabilityState(parsed.state)).toBe(link);
});

test("reads any weights that leave something to weigh as it wrote them", () => {
  const weight = double({ min: 0.001, max: 1000, noNaN: true });
  assert(
    property(array(weight, { minLength: 2, maxLength: 5 }), (given) => {
      const weights = given.map((each, place) => ({
        indicator: stabilityComponents[place] ?? "caseload-fte",
        weight: each,
      }));
      const parsed = parse(formatStabilityState({ weights }));
      expect(parsed.readable && parsed.state.weights).toEqual(weights);
    }),
  );
});

describe("parseStabilityState refuses", () => {
  it("weights that are negative, endless or no number, each by its name", () => {
    const link =
      "/stability?turnover-rate-headcount=-1&agency-rate-fte=Infinity&caseload-fte=much&absence-rate-fte=1";
    expect(listProblems(link)).toEqual(["turnover-rate-headcount", "agency-rate-fte", "caseload-fte"]);
  });

  it("weights that are all zero", () => {
    expect(listProblems("/stability?agency-rate-fte=0&caseload-fte=0")).not.toEqual([]);
  });

  it("one indicator alone, which would give bare places", () => {
    const [first] = stabilityComponents;
    assert(
      property(constantFrom(...stabilityComponents), (indicator) => {
        const others = indicator === first ? "" : `&${first}=0`;
        expect(listProblems(`/stability?${indicator}=3${others}`)).toContain(indicator);
      }),
    );
  });

  it("a region that is no code, and a year that is none", () => {
    expect(listProblems("/stability?within=leeds&period=now")).toEqual(["within", "period"]);
  });
});
