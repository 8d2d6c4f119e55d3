import { findArea } from "../areas/area-register.js";
import type { Area } from "../areas/area.js";
import type { Indicator } from "../indicators/indicator.js";
import type { Period } from "../periods/period.js";
import { workforcePeriod } from "../periods/workforce-period.js";
import { findValue } from "../releases/cube.js";
import { observe, type Observation } from "../releases/observation.js";
import type { Release } from "../releases/release.js";
import type { Value } from "../values/value.js";

export const changeKinds = ["added", "removed", "revised"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A cell that differs between two releases. `before` is absent where it was never published, `after` where it is no more. */
export interface Change {
  readonly area: Area;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly kind: ChangeKind;
  readonly before?: Observation;
  readonly after?: Observation;
}

/** Narrows a list of changes; whatever is left out is not narrowed. */
export interface ChangeFilter {
  readonly indicators?: readonly string[];
  readonly areas?: readonly string[];
}

/** Every cell in which `later` differs from `earlier`: by indicator as listed, then period, then area code. */
export function listChanges(earlier: Release, later: Release, filter: ChangeFilter = {}): readonly Change[] {
  const indicators = union(later.indicators, earlier.indicators, (indicator) => indicator.slug).filter(
    ({ slug }) => filter.indicators?.includes(slug) ?? true,
  );
  const periods = [...new Set([...earlier.periodCodes, ...later.periodCodes])].toSorted();
  const codes = [...new Set([...earlier.cube.areas.keys(), ...later.cube.areas.keys()])]
    .filter((code) => filter.areas?.includes(code) ?? true)
    .toSorted();
  return indicators.flatMap((indicator) =>
    periods.flatMap((period) =>
      codes.flatMap((code) => findChange(earlier, later, { indicator, period, code }) ?? []),
    ),
  );
}

function union<T>(first: readonly T[], second: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map([...first, ...second].map((item) => [key(item), item])).values()];
}

interface Place {
  readonly indicator: Indicator;
  readonly period: string;
  readonly code: string;
}

function findChange(
  earlier: Release,
  later: Release,
  { indicator, period, code }: Place,
): Change | undefined {
  const before = findValue(earlier.cube, code, indicator.slug, period);
  const after = findValue(later.cube, code, indicator.slug, period);
  const area = findArea(later.areas, code) ?? findArea(earlier.areas, code);
  if (area === undefined || sameValue(before, after)) return undefined;
  const place = workforcePeriod(indicator.periodKind, period);
  const kind = !isPublished(before) ? "added" : isPublished(after) ? "revised" : "removed";
  return {
    area,
    indicator,
    period: place,
    kind,
    ...(isPublished(before) ? { before: observe(earlier, area, indicator, place) } : {}),
    ...(isPublished(after) ? { after: observe(later, area, indicator, place) } : {}),
  };
}

function sameValue(a: Value, b: Value): boolean {
  if (a.known) return b.known && a.number === b.number;
  return !b.known && a.reason === b.reason;
}

function isPublished(value: Value): boolean {
  return value.known || value.reason !== "not-published";
}
