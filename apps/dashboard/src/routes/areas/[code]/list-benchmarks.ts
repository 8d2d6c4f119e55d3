import type { AreaFields } from "./page.query.js";
import type { Benchmark } from "./VerdictTable.svelte";

/** What an area's figures are held against: only what it has. */
export function listBenchmarks({ level, region, statisticalNeighbours }: AreaFields): readonly Benchmark[] {
  return [
    ...(level === "COUNTRY" ? [] : [{ heading: "England", key: "againstEngland" } as const]),
    ...(region === null ? [] : [{ heading: region.name, key: "againstRegion" } as const]),
    ...(statisticalNeighbours.length === 0
      ? []
      : [{ heading: "Median of its neighbours", key: "againstNeighbours" } as const]),
    { heading: "The period before", key: "againstBefore" },
  ];
}
