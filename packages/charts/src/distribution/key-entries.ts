import type { KeyEntry } from "../key/key.js";
import type { DistributionChartProps } from "./props.js";

export function toDistributionKey({
  rows,
  highlighted = [],
  pointHeading,
}: DistributionChartProps): readonly KeyEntry[] {
  const benchmarks = new Set(rows.flatMap(({ benchmark }) => (benchmark ? [benchmark.label] : [])));
  const named = rows.flatMap(({ points }) => points.filter(({ id }) => highlighted.includes(id)));
  const ranged = named.some((point) => point.value !== null && point.interval);
  const hasQuartiles = rows.some(({ quartiles }) => quartiles);
  return [
    { mark: { kind: "dot" }, label: `One dot: one ${pointHeading.toLowerCase()}` },
    ...(highlighted.length > 0
      ? [{ mark: { kind: "highlight" }, label: ranged ? "Named, with its 95% interval" : "Named" } as const]
      : []),
    ...(hasQuartiles
      ? ([
          { mark: { kind: "band" }, label: "Middle half" },
          { mark: { kind: "median" }, label: "Median" },
        ] as const)
      : []),
    ...[...benchmarks].map((label) => ({ mark: { kind: "benchmark" }, label }) as const),
  ];
}
