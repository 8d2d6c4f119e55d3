import { scaleLinear } from "d3-scale";
import { toTickFormat } from "../axis/format-tick.js";
import { round } from "../axis/round.js";
import { toValueAxis, type ValueAxis } from "../axis/value-axis.js";
import type { Layout } from "../figure/figure.js";
import { toTextWidth } from "../text/text-width.js";
import { isKnown } from "../value.js";
import type { FunnelChartProps, FunnelPoint } from "./props.js";
import { toStaffScale, type StaffScale } from "./staff-scale.js";

/** The room that a funnel is drawn in, and its axes. */
export interface FunnelFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly axis: ValueAxis;
  readonly staff: StaffScale;
  /** Where a rate stands, also beyond the ends of the axis. */
  readonly y: (rate: number) => number;
}

const plotHeights = { wide: 400, narrow: 340 } as const;
export const endWidths = { wide: 104, narrow: 48 } as const;
const tickCount = 6;

export function toFunnelFrame(props: FunnelChartProps, layout: Layout): FunnelFrame {
  const { fontSize, width, name } = layout;
  const top = round(fontSize * 1.2);
  const bottom = top + plotHeights[name];
  const axis = toValueAxis(listHeights(props), {
    range: [bottom, top],
    formatTick: toTickFormat(props),
    tickCount,
    fromZero: true,
  });
  const left = Math.ceil(Math.max(0, ...axis.ticks.map(({ text }) => toTextWidth(text, fontSize)))) + 8;
  const right = width - endWidths[name];
  const denominators = [
    ...props.points.map(({ denominator }) => denominator.value),
    ...props.limits.map(({ denominator }) => denominator),
  ];
  const scale = scaleLinear().domain(axis.domain).range([bottom, top]);
  return {
    left,
    right,
    top,
    bottom,
    axis,
    staff: toStaffScale(denominators, [left + 4, right - 4], fontSize),
    y: (rate) => round(scale(rate)),
  };
}

const furthestLimit = 1.5;

/** Every rate and the centre, and the highest limit of the largest areas unless it lies far above them all. */
function listHeights({ points, centre, limits }: FunnelChartProps): readonly number[] {
  const rates = [...points.map(rateOf), centre.value];
  const limit = limits.at(-1)?.upper998 ?? 0;
  return limit > Math.max(...rates) * furthestLimit ? rates : [...rates, limit];
}

/** Where a point stands: at its rate, or at zero where the rate rounds to it. */
export function rateOf({ rate }: FunnelPoint): number {
  return isKnown(rate) ? rate.value : 0;
}
