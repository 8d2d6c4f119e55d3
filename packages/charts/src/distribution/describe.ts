import { isKnown } from "../value.js";
import type { DistributionChartProps, DistributionRow } from "./props.js";

/** What the strips show, in words, for those who cannot see them. */
export function describeDistribution(props: DistributionChartProps): string {
  if (props.description !== undefined) return props.description;
  const { rows, pointHeading } = props;
  return [
    `Strips of dots on one axis, one dot for each ${pointHeading.toLowerCase()}.`,
    ...rows.map(describeRow),
    "All figures are in the table below.",
  ].join(" ");
}

function describeRow({ label, points, quartiles, benchmark }: DistributionRow): string {
  const known = points.filter(isKnown).toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [known.at(0), known.at(-1)];
  if (!lowest || !highest) return `${label}: no figures.`;
  const parts = [
    `${known.length} of ${points.length} known, from ${lowest.text} to ${highest.text}`,
    ...(quartiles
      ? [
          `middle half from ${quartiles.lower.text} to ${quartiles.upper.text}, median ${quartiles.median.text}`,
        ]
      : []),
    ...(benchmark ? [`${benchmark.label} ${benchmark.text}`] : []),
  ];
  return `${label}: ${parts.join("; ")}.`;
}
