import { listPeriods } from "../line/periods.js";
import { isKnown } from "../value.js";
import type { SmallMultiplesProps } from "./props.js";
import { listSeries } from "./series.js";

/** What the panels show, in words, for those who cannot see them. */
export function describeSmallMultiples(props: SmallMultiplesProps): string {
  if (props.description !== undefined) return props.description;
  const { panels, reference, panelHeading } = props;
  const periods = listPeriods({ ...props, series: listSeries(props) });
  const [first, last] = [periods.at(0), periods.at(-1)];
  if (!first || !last) return "Small line charts without figures.";
  const ends = panels.map(({ label, points }) => {
    const end = points.find(({ period }) => period === last.period);
    return `${label} ${end && isKnown(end) ? end.text : "without a figure"}`;
  });
  const behind = reference === undefined ? "" : `, each with ${reference.label} as a dashed line`;
  return [
    `${panels.length} small line charts on one scale, one for each ${panelHeading.toLowerCase()}, ${first.text} to ${last.text}${behind}.`,
    `In ${last.text}: ${ends.join("; ")}.`,
    "All figures are in the table below.",
  ].join(" ");
}
