import { requireFinite } from "../require.js";
import { StatisticsError } from "../statistics-error.js";

/** A column of values in which null marks a missing one; results stay null in the same places. */
export type Column = readonly (number | null)[];

/** The values that are there; throws for an empty column or one with a number that is not finite. */
export function knownValues(column: Column): readonly number[] {
  if (column.length === 0) throw new StatisticsError("empty", "column must not be empty");
  const known = column.filter((value) => value !== null);
  for (const value of known) requireFinite(value, "value");
  return known;
}

/** Changes the values that are there and leaves the missing ones missing. */
export function mapKnown(column: Column, change: (value: number) => number): Column {
  return column.map((value) => (value === null ? null : change(value)));
}
