import { AreaLevelEnum } from "../schema/area/area-level.enum.js";
import { BenchmarkKindEnum } from "../schema/comparison/benchmark-kind.enum.js";
import type { BenchmarkInput } from "../schema/comparison/benchmark.input.js";
import type { AreaSelectionInput } from "../schema/selection/area-selection.input.js";
import type { IndicatorWeightInput } from "../schema/stability/indicator-weight.input.js";
import { findList, findText, findWord, shorten, type Asked } from "../links/asked.js";

export const selectionParameters = ["level", "within", "codes"] as const;
export const benchmarkParameters = ["benchmark", "benchmarkArea", "benchmarkPeriod"] as const;

/** The fields of AreaSelection, each a parameter of its own; undefined where none is given. */
export function findSelection(asked: Asked): AreaSelectionInput | undefined {
  const level = findWord(asked, "level", AreaLevelEnum);
  const [within, codes] = [findText(asked, "within"), findList(asked, "codes")];
  if (level === undefined && within === undefined && codes === undefined) return undefined;
  return { level, within, codes };
}

/** The fields of BenchmarkInput: benchmark=AREA&benchmarkArea=E08000035. */
export function findBenchmark(asked: Asked): BenchmarkInput | undefined {
  const kind = findWord(asked, "benchmark", BenchmarkKindEnum);
  const [area, period] = [findText(asked, "benchmarkArea"), findText(asked, "benchmarkPeriod")];
  if (kind !== undefined) return { kind, area, period };
  if (area !== undefined || period !== undefined) {
    asked.complain("`benchmarkArea` and `benchmarkPeriod` belong to a `benchmark`: name its kind too.");
  }
  return undefined;
}

/** Weights of the stability index: weights=turnover-rate-fte:2,vacancy-rate-fte:1. */
export function findWeights(asked: Asked): IndicatorWeightInput[] | undefined {
  return findList(asked, "weights")?.map((pair) => {
    const [indicator = "", weight = ""] = pair.split(":");
    if (weight === "" || Number.isNaN(Number(weight))) {
      asked.complain(
        `\`weights\` are pairs of an indicator and a number, as in turnover-rate-fte:2, not “${shorten(pair)}”.`,
      );
    }
    return { indicator, weight: Number(weight) };
  });
}
