import { describe, expect, it } from "vitest";
import { toLimitCurves } from "./limit-curves.ts";

const limit = (denominator: number, upper998: number) => ({
  denominator,
  upper998,
  upper95: 20,
  lower95: 5,
  lower998: 0,
});
const options = { x: (n: number) => n, y: (rate: number) => 100 - rate, top: 50, bottom: 100 };

describe("toLimitCurves", () => {
  it("starts a limit exactly where it enters the drawing", () => {
    const [upper] = toLimitCurves([limit(0, 70), limit(10, 30)], options);
    expect(upper?.path).toBe("M5,50L10,70");
  });

  it("draws nothing of a limit that stays above", () => {
    const [upper] = toLimitCurves([limit(0, 70), limit(10, 60)], options);
    expect(upper).toEqual({ level: "998", path: "", end: null });
  });

  it("ends a limit where it leaves the drawing", () => {
    const [upper] = toLimitCurves([limit(0, 30), limit(10, 70)], options);
    expect(upper).toMatchObject({ path: "M0,70L5,50", end: null });
  });
});
