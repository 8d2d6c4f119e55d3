import { toTickFormat } from "../axis/format-tick.js";
import { round } from "../axis/round.js";
import { spaceTicks } from "../axis/space-ticks.js";
import { toValueAxis, type Tick, type ValueAxis } from "../axis/value-axis.js";
import type { Layout } from "../figure/figure.js";
import { isKnown } from "../value.js";
import type { DistributionChartProps, DistributionPoint } from "./props.js";
import { toStrip, type Strip } from "./strip.js";

export interface DistributionModel {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly Tick[];
  readonly strips: readonly Strip[];
  readonly radius: number;
  /** Every point says its name when pointed at; left out where there are very many. */
  readonly namePoints: boolean;
}

const labelWidths = { wide: 132, narrow: 0 } as const;
const radii = { wide: 3.6, narrow: 2.6 } as const;
const inset = 18;
const mostNamed = 400;

/** Everything that a distribution chart draws, in pixels of its layout. */
export function toDistributionModel(props: DistributionChartProps, layout: Layout): DistributionModel {
  const { name, width, fontSize } = layout;
  const left = labelWidths[name];
  const axis = toAxis(props, [left + inset, width - inset], layout);
  const top = round(fontSize * 1.5);
  const strips: Strip[] = [];
  let bottom = top;
  for (const row of props.rows) {
    const strip = toStrip(row, { props, layout, axis, top: bottom, left, radius: radii[name] });
    strips.push(strip);
    bottom = round(bottom + strip.height);
  }
  const points = props.rows.reduce((sum, row) => sum + row.points.length, 0);
  return {
    height: round(bottom + fontSize * 1.8),
    left,
    right: width,
    top,
    bottom,
    ticks: spaceTicks(axis.ticks, fontSize),
    strips,
    radius: radii[name],
    namePoints: points <= mostNamed,
  };
}

function toAxis(
  props: DistributionChartProps,
  range: readonly [number, number],
  { name }: Layout,
): ValueAxis {
  const isNamed = ({ id }: DistributionPoint) => props.highlighted?.includes(id) ?? false;
  const values = props.rows.flatMap(({ points, quartiles, benchmark }) => [
    ...points.filter(isKnown).map(({ value }) => value),
    ...points
      .filter(isKnown)
      .filter(isNamed)
      .flatMap(({ interval }) => (interval ? [interval.lower, interval.upper] : [])),
    ...(quartiles ? [quartiles.lower.value, quartiles.upper.value] : []),
    ...(benchmark ? [benchmark.value] : []),
  ]);
  const formatTick = toTickFormat(props);
  return toValueAxis(values, {
    range,
    formatTick,
    tickCount: name === "wide" ? 8 : 5,
    fromZero: false,
    domain: props.domain,
  });
}
