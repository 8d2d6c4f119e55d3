import { isKnown } from "../value.js";
import type { LineBand, LineChartProps } from "./props.js";

/** What the marks of a line chart mean that no label says: breaks, bars and the band. */
export function explainLines({
  series,
  band,
  intervalLabel = "interval",
}: LineChartProps): readonly string[] {
  const breaks = series.flatMap(({ label, breaks: ofSeries = [] }) =>
    ofSeries.map(({ reason }) => `// Break in ${label}: ${reason}`),
  );
  const hasIntervals = series.some(({ points }) => points.some((point) => isKnown(point) && point.interval));
  return [
    ...breaks,
    ...(hasIntervals ? [`Upright bars: ${intervalLabel}.`] : []),
    ...(band ? [explainBand(band.headings)] : []),
  ];
}

function explainBand({ lower, middle, upper }: LineBand["headings"]): string {
  return `Shaded: ${lower.toLowerCase()} to ${upper.toLowerCase()}. Dashed line: ${middle.toLowerCase()}.`;
}
