import { describe, expect, it } from "vitest";
import { suppressed } from "../examples/print-values.ts";
import { layouts } from "../figure/figure.ts";
import { authoritiesTurnover } from "./examples/authorities-turnover.ts";
import { toTextWidth } from "../text/text-width.ts";
import { regionsTurnover } from "./examples/regions-turnover.ts";
import { squares } from "./examples/squares.ts";
import { toTileMapModel } from "./model.ts";
import { toShades } from "./shades.ts";

describe("toTileMapModel", () => {
  it.each([layouts.wide, layouts.narrow])(
    "keeps 153 tiles inside a $name drawing, each in a place of its own",
    (layout) => {
      const { tiles, height } = toTileMapModel(authoritiesTurnover.props, layout);
      expect(new Set(tiles.map(({ x, y }) => `${x},${y}`)).size).toBe(153);
      for (const { x, y } of tiles) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(layout.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
    },
  );

  it("writes names and figures in large tiles, short labels in small ones and nothing in the smallest", () => {
    const northEast = ["North East", "11.7%"];
    expect(toTileMapModel(regionsTurnover.props, layouts.narrow).tiles[0]?.lines).toEqual(northEast);
    expect(toTileMapModel(authoritiesTurnover.props, layouts.wide).tiles[0]?.lines).toHaveLength(1);
    expect(toTileMapModel(authoritiesTurnover.props, layouts.narrow).tiles[0]?.lines).toEqual([]);
  });

  it("gives a tile without a figure no shade, and its reason as title", () => {
    const { tiles } = toTileMapModel(squares.props, layouts.wide);
    expect(tiles[3]).toMatchObject({ shade: null, title: `Eastern Fens: c, ${suppressed.reason}` });
  });

  it("draws one line between tiles of different groups, and none inside a group", () => {
    const { edges } = toTileMapModel(squares.props, layouts.wide);
    expect(edges.match(/M/g)).toHaveLength(1);
    expect(toTileMapModel(regionsTurnover.props, layouts.wide).edges).toBe("");
  });

  it("writes the names of regions beside the tiles, on a wide and on a narrow page", () => {
    for (const layout of [layouts.wide, layouts.narrow]) {
      const { names, tiles, height } = toTileMapModel(authoritiesTurnover.props, layout);
      expect(names.map(({ lines }) => lines.join(" "))).toEqual([
        "North East",
        "North West",
        "Yorkshire and The Humber",
        "East Midlands",
        "East of England",
        "West Midlands",
        "London",
        "South West",
        "South East",
      ]);
      for (const { x, y, anchor, lines } of names) {
        const length = Math.max(...lines.map((line) => toTextWidth(line, 12.5)));
        const [from, to] = anchor === "end" ? [x - length, x] : [x, x + length];
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(layout.width);
        expect(y).toBeLessThan(height);
        expect(tiles.filter((tile) => from < tile.x && tile.x < to && Math.abs(tile.y - y) < 6)).toEqual([]);
      }
    }
  });

  it("leads a line to what a name cannot stand beside, and draws none for the others", () => {
    const { names } = toTileMapModel(authoritiesTurnover.props, layouts.narrow);
    expect(names.filter(({ pointer }) => pointer).map(({ lines }) => lines[0])).toEqual(["East"]);
    expect(toTileMapModel(squares.props, layouts.narrow).names).toEqual([]);
  });

  it("outlines the highlighted tiles", () => {
    const { highlighted } = toTileMapModel(authoritiesTurnover.props, layouts.wide);
    expect(highlighted.map(({ title }) => title)).toEqual(["Camden: 19.5%"]);
  });

  it("stands without tiles", () => {
    expect(toTileMapModel({ ...squares.props, tiles: [] }, layouts.wide).tiles).toEqual([]);
  });
});

describe("toShades", () => {
  it("has as many shades as classes, all different", () => {
    for (const count of [1, 2, 3, 4, 5])
      expect(new Set(toShades(count).map(({ fill }) => fill)).size).toBe(count);
  });

  it("refuses more than five classes", () => {
    expect(() => toShades(6)).toThrow("at most 5 classes");
  });
});
