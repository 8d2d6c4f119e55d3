import { describe, expect, it } from "vitest";
import { pickLabels } from "./pick-labels.ts";

describe("pickLabels", () => {
  it("keeps every label when all fit", () => {
    expect(pickLabels(9, 500, 45)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("keeps every second label, the last among them, when half fit", () => {
    expect(pickLabels(8, 160, 45)).toEqual([1, 3, 5, 7]);
  });

  it("keeps the last label when only one fits", () => {
    expect(pickLabels(5, 20, 45)).toEqual([4]);
  });

  it("keeps the only label", () => {
    expect(pickLabels(1, 0, 45)).toEqual([0]);
  });
});
