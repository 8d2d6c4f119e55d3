import { expect, test } from "vitest";
import { formatRegionState, parseRegionState } from "./region-state.js";

const parse = (link: string) => parseRegionState(new URL(link, "http://plumbline").searchParams);

test("reads from a link what was written into it", () => {
  const state = {
    indicator: "caseload-fte",
    period: "2021",
    sort: "absence-rate-fte",
    release: "2025.0",
  } as const;
  expect(parse(formatRegionState("north-west", state))).toEqual({ readable: true, state });
});

test("lists what cannot be read", () => {
  const parsed = parse("/regions/london?indicator=cases&sort=luck&period=99");
  expect(parsed.readable ? [] : parsed.problems.map(({ name }) => name)).toEqual([
    "indicator",
    "sort",
    "period",
  ]);
});
