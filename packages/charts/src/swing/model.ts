import { toTickFormat } from "../axis/format-tick.js";
import { round } from "../axis/round.js";
import { spaceTicks } from "../axis/space-ticks.js";
import { toValueAxis, type Tick, type ValueAxis } from "../axis/value-axis.js";
import type { Layout } from "../figure/figure.js";
import { toTextWidth } from "../text/text-width.js";
import { wrapText } from "../text/wrap-text.js";
import type { SwingChartProps, SwingEnd, SwingRow } from "./props.js";

export interface DrawnEnd {
  readonly x: number;
  readonly width: number;
  readonly setting: string;
  /** Where the setting stands: outside the bar, on the side its end lies. */
  readonly textX: number;
  readonly anchor: "start" | "end";
}

export interface DrawnSwing {
  readonly title: string;
  readonly label: readonly string[];
  /** Baseline of the label's first line. */
  readonly labelY: number;
  /** Top of the bar. */
  readonly y: number;
  readonly low: DrawnEnd;
  readonly high: DrawnEnd;
}

export interface SwingModel {
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly barHeight: number;
  readonly centreX: number;
  /** Middle of the centre's name: over its line as nearly as the edges allow. */
  readonly centreText: number;
  readonly ticks: readonly Tick[];
  readonly rows: readonly DrawnSwing[];
}

const labelWidths = { wide: 250, narrow: 340 } as const;
const barHeight = 18;
const gap = 6;
export const labelLineHeight = 1.15;

/** Everything that a swing chart draws, in pixels of its layout. */
export function toSwingModel(props: SwingChartProps, layout: Layout): SwingModel {
  const { fontSize, width } = layout;
  const above = layout.name === "narrow";
  const axis = toAxis(props, layout);
  const centreX = axis.position(props.centre.value);
  const top = round(fontSize * 1.6);
  let y = top;
  const rows = props.rows.map((row) => {
    const drawn = toDrawnSwing(row, { layout, axis, centreX, y });
    const lines = drawn.label.length * fontSize * labelLineHeight;
    y = round(y + (above ? lines + barHeight + 10 : Math.max(lines, barHeight) + 8));
    return drawn;
  });
  const half = toTextWidth(centreName(props), fontSize, "bold") / 2;
  return {
    height: round(y + fontSize * 1.8),
    top,
    bottom: y,
    barHeight,
    centreX,
    centreText: round(Math.max(half, Math.min(centreX, width - half))),
    ticks: spaceTicks(axis.ticks, fontSize),
    rows,
  };
}

export function centreName({ centre }: SwingChartProps): string {
  return `${centre.label} ${centre.text}`;
}

function toAxis(props: SwingChartProps, { name, width, fontSize }: Layout): ValueAxis {
  const { rows, centre } = props;
  const room = Math.max(
    0,
    ...rows.flatMap(({ low, high }) =>
      [low, high].map(({ setting }) => toTextWidth(setting, fontSize * 0.9)),
    ),
  );
  const left = name === "wide" ? labelWidths.wide + 12 : 0;
  return toValueAxis(
    [centre.value, ...rows.flatMap(({ low, high }) => [low.result.value, high.result.value])],
    {
      range: [left + room + gap, width - room - gap],
      formatTick: toTickFormat(props),
      tickCount: name === "wide" ? 6 : 4,
      fromZero: false,
    },
  );
}

interface SwingPlace {
  readonly layout: Layout;
  readonly axis: ValueAxis;
  readonly centreX: number;
  readonly y: number;
}

function toDrawnSwing(row: SwingRow, { layout, axis, centreX, y }: SwingPlace): DrawnSwing {
  const { fontSize, name } = layout;
  const label = wrapText(row.label, { width: labelWidths[name], fontSize, maxLines: 3 });
  const lines = label.length * fontSize * labelLineHeight;
  const barY = name === "narrow" ? y + lines + 2 : y + Math.max(0, (lines - barHeight) / 2);
  const [low, high] = [axis.position(row.low.result.value), axis.position(row.high.result.value)];
  const rising = low <= high;
  const toEnd = (end: SwingEnd, x: number, side: "left" | "right"): DrawnEnd => ({
    x: Math.min(x, centreX),
    width: round(Math.abs(x - centreX)),
    setting: end.setting,
    textX: side === "left" ? Math.min(low, high, centreX) - gap : Math.max(low, high, centreX) + gap,
    anchor: side === "left" ? "end" : "start",
  });
  return {
    title: `${row.label}: ${row.low.result.text} at ${row.low.setting}, ${row.high.result.text} at ${row.high.setting}`,
    label,
    labelY: round(
      name === "narrow" ? y + fontSize * 0.8 : y + Math.max(0, (barHeight - lines) / 2) + fontSize * 0.9,
    ),
    y: round(barY),
    low: toEnd(row.low, low, rising ? "left" : "right"),
    high: toEnd(row.high, high, rising ? "right" : "left"),
  };
}
