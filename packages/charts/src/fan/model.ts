import { area, line } from "d3-shape";
import type { Layout } from "../figure/figure.js";
import { toEndLabels, toEndLabelWidth, type EndLabel } from "../line/end-labels.js";
import { toLineFrame, type LineFrame } from "../line/frame.js";
import { listPeriods } from "../line/periods.js";
import type { LineChartProps } from "../line/props.js";
import { toFanTones, type FanTone } from "./tones.js";
import type { FanChartProps, FanPoint } from "./props.js";

export interface DrawnFan {
  readonly tone: FanTone;
  readonly band: string;
  readonly lower: string;
  readonly upper: string;
  readonly middle: string;
}

export interface FanModel extends LineFrame {
  readonly height: number;
  /** From the back to the front: the reference first, the one the page is about last. */
  readonly fans: readonly DrawnFan[];
  readonly endLabels: readonly EndLabel[];
  readonly targetY: number | null;
}

const widestLabels = { wide: 150, narrow: 104 } as const;

/** Everything that a fan chart draws, in pixels of its layout. */
export function toFanModel(props: FanChartProps, layout: Layout): FanModel {
  const { fontSize, width } = layout;
  const labels = listLabels(props, layout);
  const labelWidth = toEndLabelWidth(labels, widestLabels[layout.name], fontSize);
  const frame = toLineFrame(toLines(props), layout, labelWidth);
  const { axis, x, top, bottom } = frame;
  const room = {
    left: width - labelWidth,
    width: labelWidth,
    top: top - fontSize,
    bottom: bottom + 4,
    fontSize,
  };
  const placed = labels.map((label) => ({ ...label, x: x(label.period), y: axis.position(label.value) }));
  return {
    ...frame,
    height: bottom + fontSize * 2,
    fans: listToned(props)
      .toReversed()
      .map(({ fan, tone }) => ({ tone, ...toShape(fan.points, frame) })),
    endLabels: toEndLabels(placed, room),
    targetY: props.target ? axis.position(props.target.value) : null,
  };
}

function listToned({ fans, reference }: FanChartProps) {
  const tones = toFanTones(fans.map(({ id }) => id));
  const own = fans.flatMap((fan, place) => {
    const tone = tones.fans[place];
    return tone ? [{ fan, tone }] : [];
  });
  return [...own, { fan: reference, tone: tones.reference }];
}

function listLabels(props: FanChartProps, layout: Layout) {
  const last = listPeriods(toLines(props)).at(-1)?.period ?? 0;
  return listToned(props).flatMap(({ fan, tone }) => {
    const end = fan.points.find(({ period }) => period === last);
    if (!end) return [];
    const name = layout.name === "narrow" ? (fan.shortLabel ?? fan.label) : fan.label;
    const bold = fan !== props.reference;
    const text = `${name} ${end.middle.text}`;
    return [{ text, bold, fill: tone.label, period: end.period, value: end.middle.value }];
  });
}

/** The fans as lines with intervals, which is what the frame of a line chart makes room for. */
export function toLines(props: FanChartProps): LineChartProps {
  const { fans, reference, target, ...rest } = props;
  const series = [...fans, reference].map(({ id, label, points }) => ({
    id,
    label,
    points: points.map(({ period, middle, lower, upper }) => ({
      ...middle,
      period,
      interval: { lower: lower.value, upper: Math.max(upper.value, target?.value ?? 0), text: "" },
    })),
  }));
  return { ...rest, series, seriesHeading: props.periodHeading };
}

function toShape(points: readonly FanPoint[], { x, axis }: LineFrame): Omit<DrawnFan, "tone"> {
  const sorted = points.toSorted((a, b) => a.period - b.period);
  const across = ({ period }: FanPoint) => x(period);
  const at = (edge: "lower" | "middle" | "upper") => (point: FanPoint) => axis.position(point[edge].value);
  const through = (edge: "lower" | "middle" | "upper") => line<FanPoint>(across, at(edge))(sorted) ?? "";
  return {
    band: area<FanPoint>(across, at("lower"), at("upper"))(sorted) ?? "",
    lower: through("lower"),
    upper: through("upper"),
    middle: through("middle"),
  };
}
