import { expect, test } from "vitest";
import type { Tile, TileMapProps } from "./props.js";
import { toTileMapTable } from "./table.js";

function tile(id: string, area?: string): Tile {
  const place = { id, shortLabel: id, column: 0, row: 0, valueClass: 0 };
  return { ...place, area, label: area ?? id, value: { value: 1, text: "1" } };
}

const rest: Omit<TileMapProps, "tiles"> = {
  id: "map",
  title: "A map",
  subtitle: "Of tiles",
  source: "Nobody",
  shape: "hexagon",
  classes: [{ label: "all" }],
  classHeading: "Shade",
  tileHeading: "Authority",
};

test("tells an area that covers two tiles in one row, and tiles of their own in one each", () => {
  const tiles = [tile("North"), tile("East", "Cumbria"), tile("South"), tile("West", "Cumbria")];
  const { rows } = toTileMapTable({ ...rest, tiles });
  expect(rows.map(({ header }) => header)).toEqual(["North", "Cumbria", "South"]);
});
