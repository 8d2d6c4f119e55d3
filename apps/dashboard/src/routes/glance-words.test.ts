import { describe, expect, test } from "vitest";
import { sayConsistency, sayRegions } from "./glance-words.ts";

const indicator = {
  slug: "turnover-rate-fte",
  name: "Turnover rate (FTE)",
  shortName: "Turnover",
  topic: "STABILITY",
  unit: "PERCENT",
  decimals: 1,
  polarity: "LOWER_IS_BETTER",
} as const;

const row = (outcome: "BETTER" | "WORSE" | "SIMILAR") => ({ verdict: { outcome } });

describe("sayRegions", () => {
  test("counts the regions on either side of England", () => {
    const rows = [row("WORSE"), row("SIMILAR"), row("BETTER"), row("BETTER")];
    expect(sayRegions({ indicator, rows })).toBe(
      "Of 4 regions, turnover is above England in 1 and below in 2, beyond chance",
    );
  });

  test("says it of none where none differs", () => {
    expect(sayRegions({ indicator, rows: [row("SIMILAR")] })).toBe(
      "Of 1 regions, turnover differs from England beyond chance in none",
    );
  });
});

describe("sayConsistency", () => {
  const point = (code: string) => ({
    period: { code },
    areas: 146,
    lowerQuartile: 9.5,
    median: 11,
    upperQuartile: 15.2,
  });
  const rule = { slug: "rule", name: "Rule", summary: "Summary" };
  const points = [point("2017"), point("2025")];

  test("names the verdict and its years", () => {
    const verdict = { outcome: "NO_CLEAR_CHANGE", sentence: "", matched: 136, rule } as const;
    expect(sayConsistency({ indicator, points, verdict })).toBe(
      "Turnover: no clear change from 2017 to 2025",
    );
  });

  test("names no years where there are too few", () => {
    const verdict = { outcome: "TOO_FEW_PERIODS", sentence: "", matched: 0, rule } as const;
    expect(sayConsistency({ indicator, points, verdict })).toBe("Turnover: too few years to tell");
  });
});
