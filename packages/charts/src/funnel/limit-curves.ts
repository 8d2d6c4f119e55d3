import { round } from "../axis/round.js";
import type { FunnelLimit } from "./props.js";

/** A limit over all denominators, cut where it leaves the drawing. */
export interface LimitCurve {
  readonly level: "95" | "998";
  readonly path: string;
  /** Its last height, where its name stands; null where it has left the drawing by then. */
  readonly end: number | null;
}

export interface CurveOptions {
  readonly x: (denominator: number) => number;
  /** Not held to the ends of the axis. */
  readonly y: (rate: number) => number;
  readonly top: number;
  readonly bottom: number;
}

const edges = [
  ["upper998", "998"],
  ["upper95", "95"],
  ["lower95", "95"],
  ["lower998", "998"],
] as const;

export function toLimitCurves(limits: readonly FunnelLimit[], options: CurveOptions): readonly LimitCurve[] {
  const { x, y, top, bottom } = options;
  return edges.map(([edge, level]) => {
    const places = limits.map((limit) => ({ x: x(limit.denominator), y: y(limit[edge]) }));
    const end = places.at(-1)?.y;
    const seen = end !== undefined && end >= top && end <= bottom;
    return { level, path: drawInside(places, top), end: seen ? round(end) : null };
  });
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The line through the places that leaves out what lies above the drawing, ending exactly at its edge. */
function drawInside(places: readonly Place[], top: number): string {
  const parts = places.flatMap((place, position) => {
    const before = places[position - 1];
    if (before === undefined) return place.y >= top ? [`M${print(place)}`] : [];
    if (before.y >= top && place.y >= top) return [`L${print(place)}`];
    const crossing = crossEdge(before, place, top);
    if (place.y >= top) return [`M${print(crossing)}L${print(place)}`];
    return before.y >= top ? [`L${print(crossing)}`] : [];
  });
  return parts.join("");
}

function crossEdge(before: Place, after: Place, top: number): Place {
  const share = (top - before.y) / (after.y - before.y);
  return { x: before.x + share * (after.x - before.x), y: top };
}

function print({ x, y }: Place): string {
  return `${round(x)},${round(y)}`;
}
