import type { SwingChartProps } from "./props.js";

/** What the swings show, in words, for those who cannot see them. */
export function describeSwings(props: SwingChartProps): string {
  if (props.description !== undefined) return props.description;
  const { rows, centre, stamp } = props;
  const told = rows
    .slice(0, 3)
    .map(
      ({ label, low, high }) =>
        `${label}: ${low.result.text} at ${low.setting}, ${high.result.text} at ${high.setting}.`,
    );
  return [
    ...(stamp ? [`${stamp}.`] : []),
    `Bars on either side of ${centre.label} ${centre.text}, one for each of ${rows.length} assumptions.`,
    ...told,
    "All figures are in the table below.",
  ].join(" ");
}
