import { StatisticsError, type Answer } from "@plumbline/statistics";
import type { Inputs } from "./inputs.ts";
import type { Fields } from "./vector-file.ts";

/** Turns a vector's inputs into the fields that it may ask; `asked` names the fields it does ask. */
export type Adapter = (inputs: Inputs, asked: readonly string[]) => Fields;

export type Adapters = Readonly<Record<string, Adapter>>;

const shapesOf = Symbol("shapes of a field");

/** A field that may be given in more than one shape. */
export type EitherOf = { readonly [shapesOf]: readonly unknown[] };

export function eitherOf(...shapes: readonly unknown[]): EitherOf {
  return { [shapesOf]: shapes };
}

/** The shapes of a field that has several, otherwise nothing. */
export function findShapes(value: unknown): readonly unknown[] | undefined {
  const isEither = typeof value === "object" && value !== null && shapesOf in value;
  return isEither && Array.isArray(value[shapesOf]) ? value[shapesOf] : undefined;
}

/** The answer's value, or null where the method refuses. */
export function orNull<T>(answered: Answer<T>): T | null {
  return answered.answered ? answered.value : null;
}

/** One field of the answer's value, or null where the method refuses. */
export function fieldOf<T, U>(answered: Answer<T>, field: (value: T) => U): U | null {
  return answered.answered ? field(answered.value) : null;
}

/** A list, or the same values by label. */
export function byLabel(labels: readonly string[], values: readonly unknown[]): EitherOf {
  return eitherOf(values, Object.fromEntries(labels.map((label, place) => [label, values[place] ?? null])));
}

/** Joins two columns of equal length row by row. */
export function zip<A, B, C>(
  first: readonly A[],
  second: readonly B[],
  join: (one: A, two: B) => C,
): readonly C[] {
  if (first.length !== second.length)
    throw new StatisticsError("length-mismatch", "columns differ in length");
  return first.flatMap((one, place) => second.slice(place, place + 1).map((two) => join(one, two)));
}
