import type { Layout } from "../figure/figure.js";
import { colour } from "../palette.js";
import { isKnown } from "../value.js";
import { toBandShape, type BandShape } from "./band.js";
import { toEndLabels, toEndLabelWidth, type EndLabel, type EndLabelInput } from "./end-labels.js";
import { toLineFrame, type LineFrame } from "./frame.js";
import type { LineChartProps, LineSeries } from "./props.js";
import { contextTone, toTones, type Tone } from "./tones.js";
import { toTrace, type Trace } from "./trace.js";

export interface DrawnSeries extends Trace {
  readonly id: string;
  readonly tone: Tone;
  readonly showDots: boolean;
}

export interface LineModel extends LineFrame {
  readonly height: number;
  readonly band: BandShape | null;
  /** The emphasised series last, so that it lies on top. */
  readonly series: readonly DrawnSeries[];
  readonly endLabels: readonly EndLabel[];
}

const widestLabels = { wide: 150, narrow: 92 } as const;
const mostDots = 12;
const mostValues = 4;

/** Everything that a line chart draws, in pixels of its layout. */
export function toLineModel(props: LineChartProps, layout: Layout): LineModel {
  const { fontSize, width } = layout;
  const labels = toLabelInputs(props, layout);
  const labelWidth = toEndLabelWidth(labels, widestLabels[layout.name], fontSize);
  const frame = toLineFrame(props, layout, labelWidth);
  const left = width - labelWidth;
  const placed = labels.map(({ period, value, ...label }) => ({
    ...label,
    x: frame.x(period),
    y: frame.axis.position(value),
  }));
  return {
    ...frame,
    height: frame.bottom + fontSize * 2,
    band: props.band ? toBandShape(props.band.points, frame.x, frame.axis.position) : null,
    series: toDrawnSeries(props, frame),
    endLabels: toEndLabels(placed, {
      left,
      width: labelWidth,
      top: frame.top - fontSize,
      bottom: frame.bottom + 4,
      fontSize,
    }),
  };
}

function toDrawnSeries(
  { series, emphasis, formatPeriod = String }: LineChartProps,
  frame: LineFrame,
): readonly DrawnSeries[] {
  const tones = toTones(
    series.map(({ id }) => id),
    emphasis,
  );
  const drawn = series.map(({ id, label, points, breaks = [] }, place) => {
    const tone = tones[place] ?? contextTone;
    const options = { label, x: frame.x, y: frame.axis.position, formatPeriod };
    return {
      ...toTrace(points, breaks, options),
      id,
      tone,
      showDots: tone !== contextTone && points.length <= mostDots,
    };
  });
  return drawn.toSorted((a, b) => Number(a.id === emphasis) - Number(b.id === emphasis));
}

interface LabelInput extends Omit<EndLabelInput, "x" | "y"> {
  readonly period: number;
  readonly value: number;
}

function toLabelInputs(props: LineChartProps, layout: Layout): readonly LabelInput[] {
  const tones = toTones(
    props.series.map(({ id }) => id),
    props.emphasis,
  );
  const ofSeries = props.series.flatMap((series, place) =>
    toLabelInput(series, tones[place] ?? contextTone, { props, layout }),
  );
  const last = props.band?.points.toSorted((a, b) => a.period - b.period).at(-1);
  if (!props.band || !last) return ofSeries;
  const ofBand = {
    text: props.band.label,
    bold: false,
    fill: colour("muted"),
    period: last.period,
    value: last.middle.value,
  };
  return [...ofSeries, ofBand];
}

function toLabelInput(
  series: LineSeries,
  tone: Tone,
  { props, layout }: { readonly props: LineChartProps; readonly layout: Layout },
): readonly LabelInput[] {
  const last = series.points
    .filter(isKnown)
    .toSorted((a, b) => a.period - b.period)
    .at(-1);
  if (!last) return [];
  const name = layout.name === "narrow" ? (series.shortLabel ?? series.label) : series.label;
  const bold = tone !== contextTone;
  const text = bold || props.series.length <= mostValues ? `${name} ${last.text}` : name;
  return [{ text, bold, fill: tone.label, period: last.period, value: last.value }];
}
