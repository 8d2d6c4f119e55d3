import { readFileSync } from "node:fs";

export type Tolerance = {
  readonly rel?: number;
  readonly abs?: number;
  readonly publishedAbs?: number;
};

export type Fields = Readonly<Record<string, unknown>>;

/** One case: what a method is asked and what it must answer; an answer without fields is the field `answer`. */
export type Vector = {
  readonly id: string;
  readonly section: number;
  readonly method: string;
  readonly inputs: Fields;
  readonly expected: Fields;
  readonly tolerance: Tolerance;
};

/** Reads a file `{ "vectors": [...] }`; throws a readable error where it is not one. */
export function loadVectors(path: string): readonly Vector[] {
  const file: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!isFields(file) || !Array.isArray(file.vectors)) throw new Error(`${path} holds no list "vectors"`);
  return file.vectors.map(parseVector);
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseVector(vector: unknown, place: number): Vector {
  if (!isFields(vector)) throw new Error(`vector ${place} is not an object`);
  const { id, section, method, inputs, expected, tolerance } = vector;
  if (typeof method !== "string") throw new Error(`vector ${place} names no method`);
  if (!isFields(inputs) || expected === undefined)
    throw new Error(`vector ${place} lacks inputs or expected`);
  return {
    id: typeof id === "string" ? id : `#${place}`,
    section: Number(section),
    method,
    inputs,
    expected: isFields(expected) ? expected : { answer: expected },
    tolerance: isFields(tolerance) ? parseTolerance(tolerance) : {},
  };
}

function parseTolerance(fields: Fields): Tolerance {
  const { rel, abs, publishedAbs } = fields;
  return {
    ...(typeof rel === "number" && { rel }),
    ...(typeof abs === "number" && { abs }),
    ...(typeof publishedAbs === "number" && { publishedAbs }),
  };
}
