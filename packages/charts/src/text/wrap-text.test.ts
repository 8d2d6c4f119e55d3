import { describe, expect, it } from "vitest";
import { toTextWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

const options = { width: 110, fontSize: 14 };

describe("wrapText", () => {
  it("leaves a text that fits on one line", () => {
    expect(wrapText("London", options)).toEqual(["London"]);
  });

  it("breaks a long name at its spaces into lines that fit", () => {
    const lines = wrapText("Bournemouth, Christchurch and Poole", options);
    expect(lines.join(" ")).toBe("Bournemouth, Christchurch and Poole");
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(toTextWidth(line, 14)).toBeLessThanOrEqual(110);
  });

  it("ends in an ellipsis, within the width, when there are too many lines", () => {
    const lines = wrapText("Kingston upon Thames / Richmond upon Thames", { ...options, maxLines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(toTextWidth(lines[1] ?? "", 14)).toBeLessThanOrEqual(110);
  });

  it("does not split one word that is too long", () => {
    expect(wrapText("Northamptonshire", { width: 20, fontSize: 14 })).toEqual(["Northamptonshire"]);
  });
});

describe("toTextWidth", () => {
  it("grows with the size and with bold", () => {
    expect(toTextWidth("London", 28)).toBeCloseTo(toTextWidth("London", 14) * 2);
    expect(toTextWidth("London", 14, "bold")).toBeGreaterThan(toTextWidth("London", 14));
  });

  it("is the width of Arial's letters", () => {
    expect(toTextWidth("0123456789", 100)).toBeCloseTo(556, -1);
    expect(toTextWidth("illi", 100)).toBeLessThan(toTextWidth("WMWM", 100) / 3);
  });
});
