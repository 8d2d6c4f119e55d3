export const benchmarkKinds = [
  "england",
  "region",
  "statistical-neighbours",
  "area",
  "previous-period",
] as const;
export type BenchmarkKind = (typeof benchmarkKinds)[number];

/** What a figure is compared with. `area` names the area where the kind is "area"; `period` another period than the figure's. */
export interface Benchmark {
  readonly kind: BenchmarkKind;
  readonly area?: string;
  readonly period?: string;
}

export const againstEngland: Benchmark = { kind: "england" };
export const englandCode = "E92000001";
