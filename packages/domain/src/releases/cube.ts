import { missing, known, type Value } from "../values/value.js";
import { missingReasons, type MissingReason } from "../values/missing.js";

/** One published cell: a figure or the reason why there is none. */
export interface Cell {
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: Value;
}

/** Every figure of a release in two columns, laid out indicator by indicator, period by period, area by area. */
export interface Cube {
  readonly areas: ReadonlyMap<string, number>;
  readonly indicators: ReadonlyMap<string, number>;
  readonly periods: ReadonlyMap<string, number>;
  readonly numbers: Float64Array;
  readonly states: Uint8Array;
}

const knownState = 255;
const reasonOfState: readonly MissingReason[] = ["not-published", ...missingReasons.slice(0, -1)];
const stateOfReason = new Map(reasonOfState.map((reason, state) => [reason, state]));

function positions(keys: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...new Set(keys)].toSorted().map((key, position) => [key, position]));
}

export function toCube(cells: readonly Cell[]): Cube {
  const areas = positions(cells.map((cell) => cell.area));
  const indicators = positions(cells.map((cell) => cell.indicator));
  const periods = positions(cells.map((cell) => cell.period));
  const size = areas.size * indicators.size * periods.size;
  const cube = { areas, indicators, periods, numbers: new Float64Array(size), states: new Uint8Array(size) };
  for (const { area, indicator, period, value } of cells) {
    const offset = findOffset(cube, area, indicator, period);
    if (offset === undefined) continue;
    cube.states[offset] = value.known ? knownState : (stateOfReason.get(value.reason) ?? 0);
    if (value.known) cube.numbers[offset] = value.number;
  }
  return cube;
}

/** The value at a place of the cube; never published where the cube has no such place. */
export function findValue(cube: Cube, area: string, indicator: string, period: string): Value {
  const offset = findOffset(cube, area, indicator, period);
  const state = offset === undefined ? 0 : (cube.states[offset] ?? 0);
  if (offset !== undefined && state === knownState) return known(cube.numbers[offset] ?? 0);
  return missing(reasonOfState[state] ?? "not-published");
}

function findOffset(cube: Cube, area: string, indicator: string, period: string): number | undefined {
  const areaAt = cube.areas.get(area);
  const indicatorAt = cube.indicators.get(indicator);
  const periodAt = cube.periods.get(period);
  if (areaAt === undefined || indicatorAt === undefined || periodAt === undefined) return undefined;
  return (indicatorAt * cube.periods.size + periodAt) * cube.areas.size + areaAt;
}
