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
    const [areaAt, indicatorAt, periodAt] = [areas.get(area), indicators.get(indicator), periods.get(period)];
    if (areaAt === undefined || indicatorAt === undefined || periodAt === undefined) continue;
    const offset = toOffset(cube, { areaAt, indicatorAt, periodAt });
    cube.states[offset] = value.known ? knownState : (stateOfReason.get(value.reason) ?? 0);
    if (value.known) cube.numbers[offset] = value.number;
  }
  return cube;
}

/** The value at a place of the cube; never published where the cube has no such place. */
export function findValue(cube: Cube, area: string, indicator: string, period: string): Value {
  return valuesAt(cube, area, period)(indicator);
}

/** Reads the values of one area in one period by indicator. */
export function valuesAt(cube: Cube, area: string, period: string): (indicator: string) => Value {
  const areaAt = cube.areas.get(area);
  const periodAt = cube.periods.get(period);
  if (areaAt === undefined || periodAt === undefined) return neverPublished;
  return (indicator) => {
    const indicatorAt = cube.indicators.get(indicator);
    if (indicatorAt === undefined) return neverPublished();
    const offset = toOffset(cube, { areaAt, indicatorAt, periodAt });
    const state = cube.states[offset] ?? 0;
    if (state === knownState) return known(cube.numbers[offset] ?? 0);
    return missing(reasonOfState[state] ?? "not-published");
  };
}

function neverPublished(): Value {
  return missing("not-published");
}

interface Place {
  readonly areaAt: number;
  readonly indicatorAt: number;
  readonly periodAt: number;
}

function toOffset({ areas, periods }: Cube, { areaAt, indicatorAt, periodAt }: Place): number {
  return (indicatorAt * periods.size + periodAt) * areas.size + areaAt;
}
