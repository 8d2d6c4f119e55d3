import type { KeyEntry } from "../key/key.js";
import { listOutcomes } from "../outcome/list-outcomes.js";
import { outcomeWords } from "../outcome/outcome.js";
import { isKnown } from "../value.js";
import type { DotIntervalChartProps } from "./props.js";

export function toDotIntervalKey({
  rows,
  intervalLabel = "Interval",
}: DotIntervalChartProps): readonly KeyEntry[] {
  const outcomes = listOutcomes(rows.filter(({ value }) => isKnown(value)).map(({ outcome }) => outcome));
  const hasIntervals = rows.some(({ value }) => isKnown(value) && value.interval);
  return [
    ...outcomes.map(
      (outcome) => ({ mark: { kind: "outcome", outcome }, label: outcomeWords[outcome] }) as const,
    ),
    ...(hasIntervals ? [{ mark: { kind: "interval" }, label: intervalLabel } as const] : []),
  ];
}
