import type { Layout } from "../figure/figure.js";
import { toBandShape, type BandShape } from "./band.js";
import { toEndLabels, toEndLabelWidth, type EndLabel } from "./end-labels.js";
import { toLineFrame, type LineFrame } from "./frame.js";
import { toLabelInputs } from "./label-inputs.js";
import type { LineChartProps } from "./props.js";
import { contextTone, toTones, type Tone } from "./tones.js";
import { toTrace, type Trace } from "./trace.js";

export interface DrawnSeries extends Trace {
  readonly tone: Tone;
  readonly showDots: boolean;
}

export interface LineModel extends LineFrame {
  readonly height: number;
  readonly band: BandShape | null;
  /** The strong series last, so that it lies on top. */
  readonly series: readonly DrawnSeries[];
  readonly endLabels: readonly EndLabel[];
}

const widestLabels = { wide: 160, narrow: 92 } as const;
const mostDots = 12;

/** Everything that a line chart draws, in pixels of its layout. */
export function toLineModel(props: LineChartProps, layout: Layout): LineModel {
  const { fontSize, width } = layout;
  const ids = props.series.map(({ id }) => id);
  const tones = toTones(ids, props.emphasis);
  const labels = toLabelInputs(props, tones, layout);
  const labelWidth = toEndLabelWidth(labels, widestLabels[layout.name], fontSize);
  const frame = toLineFrame(props, layout, labelWidth);
  const { x, axis, top, bottom } = frame;
  const placed = labels.map((label) => ({ ...label, x: x(label.period), y: axis.position(label.value) }));
  const room = {
    left: width - labelWidth,
    width: labelWidth,
    top: top - fontSize,
    bottom: bottom + 4,
    fontSize,
  };
  return {
    ...frame,
    height: bottom + fontSize * 2,
    band: props.band ? toBandShape(props.band.points, x, axis.position) : null,
    series: toDrawnSeries(props, tones, frame),
    endLabels: toEndLabels(placed, room),
  };
}

function toDrawnSeries(
  { series, formatPeriod = String }: LineChartProps,
  tones: readonly Tone[],
  frame: LineFrame,
): readonly DrawnSeries[] {
  const middle = (frame.top + frame.bottom) / 2;
  const drawn = series.map(({ label, points, breaks = [] }, place) => {
    const tone = tones[place] ?? contextTone;
    const trace = toTrace(points, breaks, {
      label,
      x: frame.x,
      y: frame.axis.position,
      middle,
      formatPeriod,
    });
    return { ...trace, tone, showDots: tone !== contextTone && points.length <= mostDots };
  });
  return drawn.toSorted((a, b) => Number(a.tone !== contextTone) - Number(b.tone !== contextTone));
}
