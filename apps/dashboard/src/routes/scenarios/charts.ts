import {
  authorityTiles,
  toTileClasses,
  type Fan,
  type KnownValue,
  type SwingRow,
  type Tile,
  type TileClass,
} from "@plumbline/charts";
import { placeOnTiles } from "#lib/place-on-tiles.js";
import { isPoint, printFineShare, printRange } from "./numbers.js";
import type { PlaceFields, ProjectionFields, Range, SwingFields } from "./page.query.js";
import { printSetting } from "#lib/words/assumption-settings.js";

const monthFormat = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
/** A chart shows at most about this many ends of months. */
const mostPoints = 16;

interface FanNames {
  readonly id: string;
  readonly label: string;
  readonly shortLabel: string;
}

/** A projection as a fan by month, every third one or fewer, the last always among them. */
export function toFan({ points }: Pick<ProjectionFields, "points">, names: FanNames): Fan {
  const step = Math.max(3, Math.ceil(points.length / mostPoints / 3) * 3);
  const shown = points.flatMap(({ accreditedShare }, period) =>
    (points.length - 1 - period) % step === 0 ? [{ period, ...toFanRange(accreditedShare) }] : [],
  );
  return { ...names, points: shown };
}

function toFanRange({ p10, p50, p90 }: Range) {
  return { lower: toPercent(p10), middle: toPercent(p50), upper: toPercent(p90) };
}

/** The name of a month counted from the start of the model. */
export function toMonthNames({ points }: Pick<ProjectionFields, "points">): (period: number) => string {
  return (period) => monthFormat.format(new Date(points[period]?.date ?? 0));
}

export function toPercent(share: number): KnownValue {
  return { value: share * 100, text: printFineShare(share) };
}

/** The middle of a range with its outer two as an interval. */
export function toRangeValue(range: Range): KnownValue {
  const text = printRange(range, printFineShare);
  return {
    ...toPercent(range.p50),
    ...(isPoint(range, printFineShare)
      ? {}
      : { interval: { lower: range.p10 * 100, upper: range.p90 * 100, text } }),
  };
}

export function toSwingRows(swings: readonly SwingFields[]): readonly SwingRow[] {
  return swings.map(({ assumption: { slug, name, unit }, low, high }) => ({
    id: slug,
    label: name,
    low: { setting: printSetting(low.value, unit), result: toPercent(low.accreditedShare) },
    high: { setting: printSetting(high.value, unit), result: toPercent(high.accreditedShare) },
  }));
}

export interface AuthorityMap {
  readonly tiles: readonly Tile[];
  readonly classes: readonly TileClass[];
  /** Authorities of 2017 that no tile of today stands for alone. */
  readonly unplaced: readonly string[];
}

/** The authorities of the model on the tiles of today, by the middle run. */
export function toAuthorityMap(places: readonly PlaceFields[], search: string): AuthorityMap {
  const shares = places.map(({ accreditedShare }) => accreditedShare.p50 * 100);
  const { classes, classOf } = toTileClasses(shares, { format: (bound) => `${Number(bound.toFixed(2))}%` });
  const placed = placeOnTiles(places, authorityTiles);
  const tiles = placed.map(({ position, figure: { area, accreditedShare } }) => ({
    id: position.code,
    label: area.name,
    shortLabel: position.shortLabel,
    column: position.column,
    row: position.row,
    value: toPercent(accreditedShare.p50),
    valueClass: classOf(accreditedShare.p50 * 100),
    group: area.region?.code,
    href: `/areas/${area.code}${search}`,
  }));
  const shown = new Set(placed.map(({ figure }) => figure.area.code));
  return {
    tiles,
    classes,
    unplaced: places.filter(({ area }) => !shown.has(area.code)).map(({ area }) => area.name),
  };
}
