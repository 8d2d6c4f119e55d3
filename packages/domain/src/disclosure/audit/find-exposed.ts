import { narrowestRange, toRange, valueAt, type Audit, type BoundedCell } from "./bound-cells.js";
import type { Optimise, Pull, Solver } from "./linear-system.js";
import { toLinearSystem } from "./to-linear-system.js";

interface Target {
  readonly key: string;
  readonly column: number;
  /** Values that the count has at points the solver found. */
  readonly seen: number[];
}

/**
 * Which of some hidden counts have a range narrower than five. Every point the solver finds is a way the counts could be, so a
 * count that differs enough between two such points is safe without being asked about by itself.
 */
export function findExposed(solver: Solver, audit: Audit, keys: readonly string[]): readonly BoundedCell[] {
  if (keys.length === 0) return [];
  const { system, columnOf } = toLinearSystem(audit.table, audit.suppressed, audit.boundsOf);
  const targets = keys.map((key): Target => ({ key, column: columnOf.get(key) ?? 0, seen: [] }));
  return solver.using(system, (optimise) => {
    for (const pulls of listSweeps(targets)) look(optimise, targets, pulls);
    return targets.flatMap((target) => {
      const { key, column } = target;
      for (const weight of [1, -1]) if (isNarrow(target)) look(optimise, targets, [{ column, weight }]);
      return isNarrow(target) ? [{ key, ...toRange(target.seen) }] : [];
    });
  });
}

/** Pulls that part any two counts at least once: by each binary digit of their place, and the other way round. */
function listSweeps(targets: readonly Target[]): readonly (readonly Pull[])[] {
  const digits = Math.ceil(Math.log2(targets.length + 1));
  return Array.from({ length: digits }, (_, digit) =>
    [1, -1].map((sign) =>
      targets.map(({ column }, place) => ({ column, weight: (place >> digit) % 2 === 0 ? sign : -sign })),
    ),
  ).flat();
}

function look(optimise: Optimise, targets: readonly Target[], pulls: readonly Pull[]): void {
  const point = optimise(pulls);
  for (const { column, seen } of targets) seen.push(valueAt(point, column));
}

function isNarrow({ seen }: Target): boolean {
  const { lower, upper } = toRange(seen);
  return upper - lower < narrowestRange;
}
