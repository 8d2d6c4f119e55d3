import { listPeriods } from "../line/periods.js";
import { toLines } from "./model.js";
import type { Fan, FanChartProps } from "./props.js";

/** What the fans show, in words, for those who cannot see them. */
export function describeFans(props: FanChartProps): string {
  if (props.description !== undefined) return props.description;
  const { fans, reference, rangeLabel, target, stamp } = props;
  const last = listPeriods(toLines(props)).at(-1);
  if (!last) return "A fan chart without figures.";
  const tell = ({ label, points }: Fan) => {
    const end = points.find(({ period }) => period === last.period);
    return end ? [`${label}: ${end.middle.text}, ${rangeLabel} ${end.lower.text} to ${end.upper.text}.`] : [];
  };
  return [
    ...(stamp ? [`${stamp}.`] : []),
    `Ranges over time, ending ${last.text}.`,
    ...[...fans, reference].flatMap(tell),
    ...(target ? [`A line marks ${target.label}.`] : []),
    "All figures are in the table below.",
  ].join(" ");
}
