import { expect, test } from "vitest";
import { makeComparison } from "../../../tests/fixtures/comparison.ts";
import { toComparisonMap } from "./map-tiles.js";

const authorities = { level: "authorities" } as const;
const at = (code: string, name: string, successors: readonly string[] = []) =>
  ({ code, name, value: 10, outcome: "SIMILAR", successors }) as const;
const placed = (rows: Parameters<typeof makeComparison>[0]) => {
  const map = toComparisonMap(authorities, makeComparison(rows), "?release=2025.0");
  return { tiles: map.tiles.map(({ id, label }) => `${id} ${label}`), unplaced: map.unplaced };
};

test("puts an authority on its own tile, with a link that carries the release", () => {
  const [tile] = toComparisonMap(
    authorities,
    makeComparison([at("E08000035", "Leeds")]),
    "?release=2025.0",
  ).tiles;
  expect(tile).toMatchObject({ id: "E08000035", label: "Leeds", href: "/areas/E08000035?release=2025.0" });
});

test("puts a joint return on the tile of each member", () => {
  expect(placed([at("E09000021-E09000027", "Kingston and Richmond")])).toEqual({
    tiles: expect.arrayContaining(["E09000021 Kingston and Richmond", "E09000027 Kingston and Richmond"]),
    unplaced: [],
  });
});

test("puts an authority of the past on the tiles of its successors", () => {
  const { tiles } = placed([at("E10000006", "Cumbria", ["E06000063", "E06000064"])]);
  expect(tiles.toSorted()).toEqual(["E06000063 Cumbria", "E06000064 Cumbria"]);
});

test("names authorities of the past that would share a tile instead of choosing one", () => {
  const { tiles, unplaced } = placed([
    at("E06000028", "Bournemouth", ["E06000058"]),
    at("E06000029", "Poole", ["E06000058"]),
    at("E08000035", "Leeds"),
  ]);
  expect(tiles).toEqual(["E08000035 Leeds"]);
  expect(unplaced).toEqual(["Bournemouth", "Poole"]);
});
