import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  benchmarkWords,
  compareLevels,
  formatCompareState,
  parseCompareState,
  sortings,
  type CompareState,
} from "./compare-state.js";

const parse = (link: string) => parseCompareState(new URL(link, "http://plumbline").searchParams);

test("shows turnover in the regions against England where the link says nothing", () => {
  expect(parse("/compare")).toEqual({
    readable: true,
    state: {
      indicator: "turnover-rate-fte",
      level: "regions",
      areas: [],
      benchmark: "england",
      sort: "value",
      within: undefined,
      period: undefined,
      release: undefined,
    },
  });
});

test("takes areas in a link for a list of one's own", () => {
  const parsed = parse("/compare?areas=E08000035,E08000032&areas=E08000035");
  expect(parsed.readable && parsed.state).toMatchObject({
    level: "areas",
    areas: ["E08000035", "E08000032"],
  });
});

test("lists everything that cannot be read", () => {
  const parsed = parse("/compare?level=towns&period=last&within=Leeds&areas=E1&benchmark=best&sort=luck");
  expect(parsed.readable ? [] : parsed.problems.map(({ name }) => name)).toEqual([
    "level",
    "sort",
    "period",
    "within",
    "benchmark",
    "areas",
  ]);
});

test("takes an area's code for a benchmark", () => {
  const parsed = parse("/compare?benchmark=E09000021-E09000027");
  expect(parsed.readable && parsed.state.benchmark).toBe("E09000021-E09000027");
});

const codes = fc.constantFrom("E08000035", "E12000003", "E09000021-E09000027");
const states: fc.Arbitrary<CompareState> = fc
  .record({
    indicator: fc.constantFrom("turnover-rate-fte", "agency-rate-headcount"),
    level: fc.constantFrom(...compareLevels),
    within: fc.option(codes, { nil: undefined }),
    areas: fc.uniqueArray(codes),
    period: fc.option(fc.constantFrom("2017", "2025"), { nil: undefined }),
    benchmark: fc.oneof(fc.constantFrom(...benchmarkWords), codes),
    sort: fc.constantFrom(...sortings),
    release: fc.option(fc.constantFrom("2024.0", "2025.0"), { nil: undefined }),
  })
  .map((state) => ({
    ...state,
    within: state.level === "authorities" ? state.within : undefined,
    areas: state.level === "areas" ? state.areas : [],
  }));

test("reads from a link what was written into it", () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(parse(formatCompareState(state))).toEqual({ readable: true, state });
    }),
  );
});
