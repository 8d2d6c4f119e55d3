import type { Layout } from "../figure/figure.js";
import { colour } from "../palette.js";
import { isKnown } from "../value.js";
import type { EndLabelInput } from "./end-labels.js";
import { listPeriods } from "./periods.js";
import type { LineBand, LineChartProps, LineSeries } from "./props.js";
import { contextTone, type Tone } from "./tones.js";

/** What a label at the end of a line says, and the figure that it stands beside. */
export interface LabelInput extends Omit<EndLabelInput, "x" | "y"> {
  readonly period: number;
  readonly value: number;
}

const mostValues = 4;

/** Names for the ends of all lines and of the band, with the last figure of the lines that matter. */
export function toLabelInputs(
  props: LineChartProps,
  tones: readonly Tone[],
  layout: Layout,
): readonly LabelInput[] {
  const last = listPeriods(props).at(-1)?.period;
  const labels = props.series.flatMap((series, place) => {
    const tone = tones[place] ?? contextTone;
    const name = layout.name === "narrow" ? (series.shortLabel ?? series.label) : series.label;
    const tellsValue = tone !== contextTone || props.series.length <= mostValues;
    return toLabelInput(series, { name, tone, tellsValueOf: tellsValue ? last : undefined });
  });
  return [...labels, ...(props.band ? toBandLabel(props.band) : [])];
}

interface LabelOptions {
  readonly name: string;
  readonly tone: Tone;
  readonly tellsValueOf: number | undefined;
}

function toLabelInput(
  { points }: LineSeries,
  { name, tone, tellsValueOf }: LabelOptions,
): readonly LabelInput[] {
  const sorted = points.toSorted((a, b) => a.period - b.period);
  const [end, known] = [sorted.at(-1), sorted.findLast(isKnown)];
  if (!end || !known) return [];
  const text = end === known && end.period === tellsValueOf ? `${name} ${end.text}` : name;
  return [{ text, bold: tone !== contextTone, fill: tone.label, period: end.period, value: known.value }];
}

function toBandLabel({ label, points }: LineBand): readonly LabelInput[] {
  const last = points.toSorted((a, b) => a.period - b.period).at(-1);
  if (!last) return [];
  return [{ text: label, bold: false, fill: colour("muted"), period: last.period, value: last.middle.value }];
}
