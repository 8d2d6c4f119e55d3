import { isFields, type Fields } from "./vector-file.ts";

/** A form of input that no adapter understands: the vector is then not offered. */
export class UnknownForm extends Error {}

/** Numbers of which some may be missing. */
export type MaybeNumbers = readonly (number | null)[];

/** A vector's inputs, read by name and type. */
export type Inputs = {
  readonly fields: Fields;
  readonly has: (name: string) => boolean;
  readonly number: (name: string, otherwise?: number) => number;
  readonly text: (name: string, otherwise?: string) => string;
  readonly numbers: (name: string) => readonly number[];
  readonly texts: (name: string) => readonly string[];
  readonly column: (name: string) => MaybeNumbers;
  /** Lists of numbers, given as a list of lists or by name. */
  readonly table: (name: string) => readonly MaybeNumbers[];
};

export function readInputs(fields: Fields): Inputs {
  return {
    fields,
    has: (name) => fields[name] !== undefined && fields[name] !== null,
    number: (name, otherwise) => toNumber(fields[name] ?? otherwise, name),
    text: (name, otherwise) => toText(fields[name] ?? otherwise, name),
    numbers: (name) => toList(fields[name], name).map((value) => toNumber(value, name)),
    texts: (name) => toList(fields[name], name).map(String),
    column: (name) => toColumn(fields[name], name),
    table: (name) => toRows(fields[name], name).map((row) => toColumn(row, name)),
  };
}

function toRows(value: unknown, name: string): readonly unknown[] {
  return isFields(value) ? Object.values(value) : toList(value, name);
}

export function toColumn(value: unknown, name: string): MaybeNumbers {
  return toList(value, name).map((item) => (item === null ? null : toNumber(item, name)));
}

function toList(value: unknown, name: string): readonly unknown[] {
  if (typeof value === "number" || typeof value === "string") return [value];
  if (!Array.isArray(value)) throw new UnknownForm(`${name} is not a list`);
  return value;
}

function toNumber(value: unknown, name: string): number {
  if (typeof value !== "number") throw new UnknownForm(`${name} is not a number`);
  return value;
}

function toText(value: unknown, name: string): string {
  if (typeof value !== "string") throw new UnknownForm(`${name} is not a text`);
  return value;
}
