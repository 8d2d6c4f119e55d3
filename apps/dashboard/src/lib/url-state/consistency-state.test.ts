import { expect, test } from "vitest";
import { formatConsistencyState, parseConsistencyState } from "./consistency-state.js";

const parse = (link: string) => parseConsistencyState(new URL(link, "http://plumbline").searchParams);

test("opens with the turnover of all of England where the link says nothing", () => {
  expect(parse("/consistency")).toEqual({
    readable: true,
    state: { indicator: "turnover-rate-fte", within: undefined, release: undefined },
  });
});

test("keeps the whole view in its link", () => {
  const link = "/consistency?indicator=agency-rate-headcount&within=E12000007&release=2024.0";
  const parsed = parse(link);
  expect(parsed.readable && formatConsistencyState(parsed.state)).toBe(link);
});

test("refuses a region that is no code", () => {
  const parsed = parse("/consistency?within=london");
  expect(parsed.readable ? [] : parsed.problems.map(({ name, given }) => [name, given])).toEqual([
    ["within", "london"],
  ]);
});
