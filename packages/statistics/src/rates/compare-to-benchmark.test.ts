import { describe, expect, it } from "vitest";
import { rowsOf } from "../../tests/reference-rows.ts";
import { StatisticsError } from "../statistics-error.js";
import { compareToBenchmark, type Polarity } from "./compare-to-benchmark.js";

const polarities: Readonly<Record<string, Polarity>> = {
  HighIsGood: "higher-is-better",
  LowIsGood: "lower-is-better",
  NoJudgement: "neither",
};

describe("compareToBenchmark", () => {
  it.each(rowsOf("rates", "compareToBenchmark"))("gives the reference outcome for $name", (row) => {
    const interval = { lower: row.number("lower"), upper: row.number("upper") };
    const polarity = polarities[row.text("polarity")] ?? "neither";
    const outcome = compareToBenchmark(interval, row.number("benchmark"), polarity);
    expect(row.differences({ outcome: `${outcome[0]?.toUpperCase()}${outcome.slice(1)}` })).toEqual([]);
  });

  it("calls a limit that equals the benchmark similar", () => {
    expect(compareToBenchmark({ lower: 0.1, upper: 0.2 }, 0.2, "lower-is-better")).toBe("similar");
    expect(compareToBenchmark({ lower: 0.1, upper: 0.2 }, 0.1, "lower-is-better")).toBe("similar");
  });

  it("says only higher or lower where neither is better", () => {
    expect(compareToBenchmark({ lower: 0.1, upper: 0.2 }, 0.05, "neither")).toBe("higher");
  });

  it("throws for an interval turned upside down", () => {
    expect(() => compareToBenchmark({ lower: 2, upper: 1 }, 1, "neither")).toThrow(StatisticsError);
  });
});
