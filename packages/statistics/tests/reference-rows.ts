import { readFileSync } from "node:fs";
import type { Answer } from "../src/answer.js";

/** One case of a method: what is given and what must come out, by name. */
export type ReferenceRow = {
  readonly name: string;
  readonly has: (name: string) => boolean;
  readonly number: (name: string) => number;
  readonly text: (name: string) => string;
  readonly numbers: (name: string) => readonly number[];
  readonly column: (name: string) => readonly (number | null)[];
  readonly texts: (name: string) => readonly string[];
  readonly table: (name: string) => readonly (readonly (number | null)[])[];
  readonly wanted: (name: string) => number;
  /** Where what came out differs from what is wanted; a wanted field that is not offered differs. */
  readonly differences: (got: Readonly<Record<string, unknown>>) => readonly string[];
};

type Group = {
  readonly given: readonly string[];
  readonly then: readonly string[];
  readonly rel: number;
  readonly abs: number;
  readonly rows: readonly (readonly unknown[])[];
};

/** The cases of a method in `tests/reference/<file>.json`. */
export function rowsOf(file: string, method: string): readonly ReferenceRow[] {
  const text = readFileSync(new URL(`./reference/${file}.json`, import.meta.url), "utf8");
  const methods: Readonly<Record<string, readonly Group[]>> = JSON.parse(text);
  const rows = (methods[method] ?? []).flatMap((group) => group.rows.map((row) => toRow(group, row)));
  if (rows.length === 0) throw new Error(`no cases of ${method} in ${file}.json`);
  return rows;
}

/** The answer's value, or null where it was refused. */
export function valueOf<T>(answered: Answer<T>): T | null {
  return answered.answered ? answered.value : null;
}

/** Two columns joined row by row. */
export function zip<T>(
  join: (one: number, two: number) => T,
  first: readonly number[],
  second: readonly number[],
): readonly T[] {
  return first.map((one, place) => join(one, second[place] ?? Number.NaN));
}

function toRow(group: Group, row: readonly unknown[]): ReferenceRow {
  const given = new Map(group.given.map((name, place) => [name, row[place]]));
  const wanted = new Map(group.then.map((name, place) => [name, row[group.given.length + place]]));
  const list = (name: string): readonly unknown[] => {
    const value = given.get(name);
    if (!Array.isArray(value)) throw new Error(`${name} is not a list`);
    return value;
  };
  return {
    name: group.given
      .map((name) => `${name} ${JSON.stringify(given.get(name))}`)
      .join(", ")
      .slice(0, 80),
    has: (name) => given.get(name) !== undefined && given.get(name) !== null,
    number: (name) => Number(given.get(name)),
    text: (name) => String(given.get(name)),
    numbers: (name) => list(name).map(Number),
    column: (name) => list(name).map((value) => (value === null ? null : Number(value))),
    texts: (name) => list(name).map(String),
    table: (name) => list(name).map((value) => (Array.isArray(value) ? value : [])),
    wanted: (name) => Number(wanted.get(name)),
    differences: (got) =>
      [...wanted].flatMap(([name, value]) => compare(got[name], value, { ...group, name })),
  };
}

type Place = { readonly name: string; readonly rel: number; readonly abs: number };

function compare(got: unknown, wanted: unknown, place: Place): readonly string[] {
  if (Array.isArray(wanted) && Array.isArray(got) && wanted.length === got.length) {
    return wanted.flatMap((value, index) =>
      compare(got[index], value, { ...place, name: `${place.name}[${index}]` }),
    );
  }
  const isClose =
    typeof got === "number" && typeof wanted === "number"
      ? Math.abs(got - wanted) <= Math.max(place.abs, place.rel * Math.abs(wanted))
      : got === wanted;
  return isClose ? [] : [`${place.name}: got ${JSON.stringify(got)}, wanted ${JSON.stringify(wanted)}`];
}
