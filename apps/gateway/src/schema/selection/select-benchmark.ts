import { againstEngland, type Benchmark, type Indicator, type Release } from "@plumbline/domain";
import { badInput } from "../../errors.js";
import type { BenchmarkInput } from "../comparison/benchmark.input.js";
import type { Optional } from "../optional.js";
import { selectArea } from "./select-area.js";
import { selectPeriod } from "./select-period.js";

/** A benchmark as the domain reads it, once the area and the period it names are known to exist. */
export function selectBenchmark(
  input: Optional<BenchmarkInput>,
  release: Release,
  indicator: Indicator,
): Benchmark {
  if (input == null) return againstEngland;
  const { kind, area, period } = input;
  if (kind === "area" && area == null)
    throw badInput("A benchmark of kind AREA needs `area`: the code to compare with.");
  if (kind !== "area" && area != null) {
    throw badInput("`area` belongs to a benchmark of kind AREA only: leave it out, or ask for AREA.");
  }
  return {
    kind,
    ...(area == null ? {} : { area: selectArea(release, area).code }),
    ...(period == null ? {} : { period: selectPeriod(release, indicator, period).code }),
  };
}
