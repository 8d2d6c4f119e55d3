import { describe, expect, it } from "vitest";
import { tilings } from "../geometry.ts";
import { authorityTiles } from "./authorities.ts";
import { regionTiles } from "./regions.ts";

function rowOf(code: string): number {
  return authorityTiles.find((tile) => tile.code === code)?.row ?? NaN;
}

function neighboursOf(code: string): readonly string[] {
  const tile = regionTiles.find((one) => one.code === code);
  const places = tile ? tilings.hexagon.neighbours(tile.column, tile.row) : [];
  const beside = regionTiles.filter(({ column, row }) => places.some(([x, y]) => x === column && y === row));
  return beside.map((region) => region.code);
}

describe.each([
  ["regions", regionTiles, 9],
  ["authorities", authorityTiles, 153],
])("layout of %s", (_, tiles, count) => {
  it("has every area once", () => {
    expect(tiles).toHaveLength(count);
    expect(new Set(tiles.map(({ code }) => code)).size).toBe(count);
  });

  it("puts no two areas on one tile", () => {
    expect(new Set(tiles.map(({ column, row }) => `${column},${row}`)).size).toBe(count);
  });

  it("tells areas apart by short labels that fit a tile", () => {
    expect(new Set(tiles.map(({ shortLabel }) => shortLabel)).size).toBe(count);
    for (const { shortLabel } of tiles) expect(shortLabel).toMatch(/^[A-Za-z&]{2,3}$/);
  });
});

describe("layout of authorities", () => {
  it("has north at the top", () => {
    expect(rowOf("E06000057")).toBeLessThan(rowOf("E06000023"));
    expect(rowOf("E06000023")).toBeLessThan(rowOf("E06000052"));
  });

  it("has the codes of 2025", () => {
    const codes = authorityTiles.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["E08000038", "E08000039", "E06000063", "E06000064"]));
    expect(codes).not.toEqual(expect.arrayContaining(["E08000016"]));
  });
});

describe("layout of regions", () => {
  it("keeps the East Midlands between the regions around it", () => {
    expect(neighboursOf("E12000004")).toEqual(
      expect.arrayContaining(["E12000003", "E12000005", "E12000006", "E12000008", "E12000007"]),
    );
  });
});
