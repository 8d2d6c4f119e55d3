import { listOutcomes } from "../outcome/list-outcomes.js";
import { outcomeWords } from "../outcome/outcome.js";
import { isKnown } from "../value.js";
import type { DotIntervalChartProps } from "./props.js";

/** What the rows show, in words, for those who cannot see them. */
export function describeDotIntervals(props: DotIntervalChartProps): string {
  if (props.description !== undefined) return props.description;
  const { rows, benchmark, valueHeading } = props;
  const known = rows.filter(({ value }) => isKnown(value));
  const without = rows.length - known.length;
  return [
    `Dot chart of ${valueHeading} in ${rows.length} rows.`,
    ...describeRange(props),
    ...(benchmark ? [`A line marks ${benchmark.label} at ${benchmark.text}.`] : []),
    ...describeOutcomes(props),
    ...(without > 0 ? [`Without a figure: ${without}.`] : []),
    "All figures are in the table below.",
  ].join(" ");
}

function describeRange({ rows }: DotIntervalChartProps): readonly string[] {
  const known = rows.flatMap(({ label, value }) => (isKnown(value) ? [{ label, ...value }] : []));
  const sorted = known.toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [sorted.at(0), sorted.at(-1)];
  if (!lowest || !highest) return [];
  return [`Lowest: ${lowest.label}, ${lowest.text}. Highest: ${highest.label}, ${highest.text}.`];
}

function describeOutcomes({ rows }: DotIntervalChartProps): readonly string[] {
  const counts = listOutcomes(rows.map(({ outcome }) => outcome)).map(
    (outcome) => `${outcomeWords[outcome]}: ${rows.filter((row) => row.outcome === outcome).length}`,
  );
  return counts.length > 0 ? [`${counts.join("; ")}.`] : [];
}
