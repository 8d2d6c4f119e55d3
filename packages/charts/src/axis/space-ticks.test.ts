import { describe, expect, it } from "vitest";
import { spaceTicks } from "./space-ticks.ts";

const toTicks = (distance: number) =>
  [0, 10, 20, 30, 40].map((value, place) => ({ position: place * distance, text: `${value}%` }));

describe("spaceTicks", () => {
  it("keeps all ticks when their names fit", () => {
    expect(spaceTicks(toTicks(60), 14)).toHaveLength(5);
  });

  it("keeps every second tick when names would touch", () => {
    expect(spaceTicks(toTicks(25), 14).map(({ text }) => text)).toEqual(["0%", "20%", "40%"]);
  });

  it("keeps the first tick when nothing else fits", () => {
    expect(spaceTicks(toTicks(1), 14).map(({ text }) => text)).toEqual(["0%"]);
  });

  it("keeps nothing of nothing", () => {
    expect(spaceTicks([], 14)).toEqual([]);
  });
});
