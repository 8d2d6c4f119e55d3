import type { CountBounds } from "../round-to-five.js";

/** Σ coefficient × column, between its bounds; infinite where open. */
export interface LinearRow extends CountBounds {
  readonly terms: readonly { readonly column: number; readonly coefficient: number }[];
}

/** Columns, each between its bounds, and what must hold between them. */
export interface LinearSystem {
  readonly columns: readonly CountBounds[];
  readonly rows: readonly LinearRow[];
}

/** A column and how strongly it is pulled: down where the weight is above zero, up where it is below. */
export interface Pull {
  readonly column: number;
  readonly weight: number;
}

/** The point of the system at which Σ weight × column is least; undefined where the system has no point. */
export type Optimise = (pulls: readonly Pull[]) => ArrayLike<number> | undefined;

/** Solves linear programmes. `using` keeps one system in memory, so that each answer starts from the last. */
export interface Solver {
  readonly using: <T>(system: LinearSystem, ask: (optimise: Optimise) => T) => T;
}
