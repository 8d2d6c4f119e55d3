import type { FunnelLimit } from "../props.js";

type LimitTuple = readonly [number, number, number, number, number];

export function toLimits(tuples: readonly LimitTuple[]): readonly FunnelLimit[] {
  return tuples.map(([denominator, lower95, upper95, lower998, upper998]) => ({
    denominator,
    lower95,
    upper95,
    lower998,
    upper998,
  }));
}
