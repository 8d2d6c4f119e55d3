import { describe, expect, it } from "vitest";
import { layouts } from "../figure/figure.ts";
import { gapsAndBreaks } from "./examples/gaps-and-breaks.ts";
import { regionsTurnover } from "./examples/regions-turnover.ts";
import { toSmallMultiplesModel } from "./model.ts";

function columnsOf(count: number): number {
  const { panels } = regionsTurnover.props;
  const props = { ...regionsTurnover.props, panels: [...panels, ...panels].slice(0, count) };
  return new Set(toSmallMultiplesModel(props, layouts.wide).panels.map(({ left }) => left)).size;
}

describe("toSmallMultiplesModel", () => {
  it("puts panels in as many columns as leave the fewest places empty", () => {
    expect([2, 3, 4, 9, 12].map(columnsOf)).toEqual([2, 3, 4, 3, 4]);
  });

  it("draws all panels on one scale", () => {
    const { panels } = toSmallMultiplesModel(regionsTurnover.props, layouts.wide);
    expect(new Set(panels.map(({ ticks }) => ticks.map(({ text }) => text).join())).size).toBe(1);
    expect(new Set(panels.map(({ top, bottom }) => bottom - top)).size).toBe(1);
  });

  it("draws the reference in every panel", () => {
    const { panels } = toSmallMultiplesModel(gapsAndBreaks.props, layouts.narrow);
    for (const { reference } of panels) expect(reference?.paths).toHaveLength(1);
  });

  it("names the value axis once in a row of panels", () => {
    const { panels } = toSmallMultiplesModel(regionsTurnover.props, layouts.narrow);
    expect(panels.map(({ first }) => first)).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  it("prints no figure at the end of a line that stops early, and says so where there is none at all", () => {
    const { panels } = toSmallMultiplesModel(gapsAndBreaks.props, layouts.wide);
    expect(panels.map(({ end }) => end?.text)).toEqual([undefined, "10.0%", undefined]);
    expect(panels.map(({ emptiness }) => emptiness)).toEqual([null, null, "no figures x"]);
  });

  it("stands without panels", () => {
    expect(toSmallMultiplesModel({ ...regionsTurnover.props, panels: [] }, layouts.wide).panels).toEqual([]);
  });
});
