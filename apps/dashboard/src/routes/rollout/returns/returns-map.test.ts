import { expect, test } from "vitest";
import { toReturnsMap } from "./returns-map.js";
import type { ReturnedRow } from "./returns.query.js";

function row(code: string, share: number | null): ReturnedRow {
  const none = { value: null, missing: { reason: "SUPPRESSED", symbol: "c" } } as const;
  const figure = share === null ? none : ({ value: share, missing: null } as const);
  return {
    area: { code, name: code, region: null, successors: [] },
    eligible: none,
    endorsed: none,
    assessed: none,
    accredited: none,
    accreditedShare: { ...figure, interval: null },
    verdict: { outcome: "NOT_COMPARABLE" },
  };
}

test("shades a share by its class, and hatches one that is held back with its reason", () => {
  const { tiles, classes } = toReturnsMap(
    [row("E08000035", 12), row("E08000032", 44), row("E08000034", null)],
    "",
  );
  const found = new Map(tiles.map((tile) => [tile.id, tile]));
  expect(found.get("E08000034")).toMatchObject({
    valueClass: null,
    value: { value: null, text: "c", reason: "confidential" },
  });
  const [low, high] = [found.get("E08000035")?.valueClass, found.get("E08000032")?.valueClass];
  expect([low, high]).toEqual([0, classes.length - 1]);
  expect(found.get("E08000035")?.value.text).toBe("12%");
});
