import { scaleLinear } from "d3-scale";
import { round } from "./round.js";

export interface Tick {
  readonly position: number;
  readonly text: string;
}

export interface ValueAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
  /** Where a value stands; values beyond the domain stand at its edge. */
  readonly position: (value: number) => number;
}

export interface ValueAxisOptions {
  /** Drawing positions of the lowest and the highest value. */
  readonly range: readonly [number, number];
  readonly formatTick: (value: number) => string;
  readonly tickCount: number;
  readonly fromZero: boolean;
  /** Fixed ends, instead of round numbers around the values. */
  readonly domain?: readonly [number, number] | undefined;
}

/** A value axis with round ends that holds all values, and that shows no negative numbers if none is negative. */
export function toValueAxis(values: readonly number[], options: ValueAxisOptions): ValueAxis {
  const { range, formatTick, tickCount } = options;
  const scale = scaleLinear()
    .domain(options.domain ?? toDomain(values, options.fromZero))
    .range(range)
    .clamp(true);
  if (!options.domain) scale.nice(tickCount);
  const [low = 0, high = 1] = scale.domain();
  return {
    domain: [low, high],
    ticks: scale
      .ticks(tickCount)
      .map((value) => ({ position: round(scale(value)), text: formatTick(value) })),
    position: (value) => round(scale(value)),
  };
}

function toDomain(values: readonly number[], fromZero: boolean): [number, number] {
  if (values.length === 0) return [0, 1];
  const low = Math.min(...values, ...(fromZero ? [0] : []));
  const high = Math.max(...values, ...(fromZero ? [0] : []));
  if (low < high) return [low, high];
  const margin = low === 0 ? 1 : Math.abs(low) / 10;
  return [low < 0 ? low - margin : Math.max(0, low - margin), high + margin];
}
