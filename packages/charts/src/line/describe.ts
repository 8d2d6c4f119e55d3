import { isKnown } from "../value.js";
import { listPeriods } from "./periods.js";
import type { LineChartProps, LineSeries } from "./props.js";

const most = 3;

/** What the lines show, in words, for those who cannot see them. */
export function describeLines(props: LineChartProps): string {
  if (props.description !== undefined) return props.description;
  const { series, emphasis, formatPeriod = String } = props;
  const periods = listPeriods(props);
  const [first, last] = [periods.at(0), periods.at(-1)];
  if (!first || !last) return "A line chart without figures.";
  const told = series.filter(({ id }) => emphasis === undefined || id === emphasis).slice(0, most);
  return [
    `Line chart of ${series.length === 1 ? "one series" : `${series.length} series`}, ${first.text} to ${last.text}.`,
    ...told.map((one) => describeSeries(one, formatPeriod)),
    "All figures are in the table below.",
  ].join(" ");
}

function describeSeries(
  { label, points, breaks }: LineSeries,
  formatPeriod: (period: number) => string,
): string {
  const known = points.filter(isKnown).toSorted((a, b) => a.period - b.period);
  const [first, last] = [known.at(0), known.at(-1)];
  if (!first || !last) return `${label} has no figures.`;
  if (first === last) return `${label}: ${first.text} in ${formatPeriod(first.period)}.`;
  const broken = breaks && breaks.length > 0 ? ", with a break in the series" : "";
  return `${label}: ${first.text} in ${formatPeriod(first.period)}, ${last.text} in ${formatPeriod(last.period)}${broken}.`;
}
