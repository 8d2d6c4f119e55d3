import type { StatisticalNeighbour } from "@plumbline/domain";
import { expect, test } from "vitest";
import { hull, kingston, northYorkshire } from "../../tests/support/areas.ts";
import { formatNeighbours, parseNeighbours } from "./compact-neighbours.js";

const model = "dfe-2025";
const neighbours: readonly StatisticalNeighbour[] = [
  { model, area: hull.code, neighbour: kingston.code, order: 2, closeness: "not-close" },
  { model, area: hull.code, neighbour: northYorkshire.code, order: 1, closeness: "very-close" },
];

test("writes an authority a line, its neighbours from the nearest on", () => {
  expect(formatNeighbours(neighbours)).toBe(
    "dfe-2025\tE06000010\tE06000065 very-close\tE09000021 not-close\n",
  );
});

test("reads what it wrote", () => {
  expect(parseNeighbours(formatNeighbours(neighbours))).toEqual(neighbours.toReversed());
});
