import { round } from "../axis/round.js";
import type { Tick } from "../axis/value-axis.js";
import type { Layout } from "../figure/figure.js";
import { toFunnelEndLabels, type FunnelEndLabel } from "./end-labels.js";
import { rateOf, toFunnelFrame, type FunnelFrame } from "./frame.js";
import { toLimitCurves, type LimitCurve } from "./limit-curves.js";
import { funnelPlaces, isExceptional, type FunnelPlace } from "./place.js";
import { toPointLabels, type PointLabel } from "./point-labels.js";
import type { FunnelChartProps, FunnelPoint } from "./props.js";

export interface DrawnPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly place: FunnelPlace;
  readonly title: string;
}

export interface FunnelModel extends Pick<FunnelFrame, "left" | "right" | "top" | "bottom"> {
  readonly height: number;
  readonly rateTicks: readonly Tick[];
  readonly staffTicks: readonly Tick[];
  readonly centre: number;
  readonly curves: readonly LimitCurve[];
  readonly endLabels: readonly FunnelEndLabel[];
  /** Those furthest out last, so that they lie on top. */
  readonly points: readonly DrawnPoint[];
  readonly labels: readonly PointLabel[];
}

/** Everything that a funnel draws, in pixels of its layout. */
export function toFunnelModel(props: FunnelChartProps, layout: Layout): FunnelModel {
  const frame = toFunnelFrame(props, layout);
  const { left, right, top, bottom, staff, y } = frame;
  const curves = toLimitCurves(props.limits, { x: staff.position, y, top, bottom });
  const points = props.points.map((point) => toDrawnPoint(point, frame));
  const centre = y(props.centre.value);
  const outside = props.points
    .flatMap((point, position) => {
      const drawn = points[position];
      return drawn === undefined || point.place === "within" ? [] : [{ point, drawn }];
    })
    .toSorted((a, b) => Math.abs(b.drawn.y - centre) - Math.abs(a.drawn.y - centre));
  return {
    left,
    right,
    top,
    bottom,
    height: round(bottom + layout.fontSize * 3.4),
    rateTicks: frame.axis.ticks,
    staffTicks: staff.ticks,
    centre,
    curves,
    endLabels: toFunnelEndLabels(props, { curves, frame }, layout),
    points: points.toSorted((a, b) => distanceOut(a.place) - distanceOut(b.place)),
    labels: toPointLabels(
      outside.map(({ point, drawn }) => ({
        text: point.label,
        x: drawn.x,
        y: drawn.y,
        needed: isExceptional(point.place),
      })),
      {
        left,
        right,
        top: top - layout.fontSize,
        bottom,
        fontSize: layout.fontSize,
        points: points.map(({ x, y, place }) => ({ x, y, marked: place !== "within" })),
      },
    ),
  };
}

function toDrawnPoint(point: FunnelPoint, { staff, y }: FunnelFrame): DrawnPoint {
  return {
    id: point.id,
    x: staff.position(point.denominator.value),
    y: y(rateOf(point)),
    place: point.place,
    title: `${point.label}: ${point.rate.text} of ${point.denominator.text}`,
  };
}

const middle = funnelPlaces.indexOf("within");

function distanceOut(place: FunnelPlace): number {
  return Math.abs(funnelPlaces.indexOf(place) - middle);
}
