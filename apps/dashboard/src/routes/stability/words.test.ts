import { expect, test } from "vitest";
import type { StabilityBandName } from "#lib/words/stability-bands.js";
import { countThirds, listBand, titleStability } from "./words.js";

const row = (name: string, band: StabilityBandName) => ({ band, area: { name } });
const rows = [
  row("York", "NOT_CLEAR"),
  row("Leeds", "NOT_CLEAR"),
  row("Bolton", "LEAST_STABLE_THIRD"),
  row("Essex", "MOST_STABLE_THIRD"),
];

test("leads with how many authorities the weights decide", () => {
  expect(titleStability(rows)).toBe(
    "How stable the workforce is depends on the weights in 2 of 4 authorities",
  );
  expect(titleStability(rows.slice(2))).toBe("All 2 authorities stand clearly in one third");
  expect(titleStability([])).toBe("No authority has figures for the stability index");
});

test("counts those that stay in their third", () => {
  expect(countThirds(rows)).toMatch(
    /1 authority is among the most stable third, 1 among the least stable and 0 in the middle/,
  );
});

test("lists a band by name, not by score", () => {
  expect(listBand(rows, "NOT_CLEAR").map(({ area }) => area.name)).toEqual(["Leeds", "York"]);
});
