import { findShapes } from "./adapter.ts";
import { isFields, type Fields, type Tolerance } from "./vector-file.ts";

export type Comparison = {
  /** Fields compared, other than those that repeat a printed number. */
  readonly compared: number;
  readonly differences: readonly string[];
  /** Printed numbers that ours rounds to, and those that it does not. */
  readonly printed: number;
  readonly printedDifferences: readonly string[];
  readonly skipped: readonly string[];
};

const nothing: Comparison = { compared: 0, differences: [], printed: 0, printedDifferences: [], skipped: [] };

/** Compares every field that a vector expects with what the adapter offers. */
export function compareFields(got: Fields, expected: Fields, tolerance: Tolerance): Comparison {
  const names = Object.keys(expected);
  return merge(names.map((name) => compareValue(got[name], expected[name], { path: name, tolerance })));
}

type Place = { readonly path: string; readonly tolerance: Tolerance };

function compareValue(got: unknown, expected: unknown, place: Place): Comparison {
  if (got === undefined) return { ...nothing, skipped: [place.path] };
  const shapes = findShapes(got);
  if (shapes !== undefined) return compareShapes(shapes, expected, place);
  if (Array.isArray(expected)) return compareLists(got, expected, place);
  if (isFields(expected)) return compareObjects(got, expected, place);
  if (!isSame(got, expected, place)) return differs(got, expected, place);
  return isPrintedField(place) ? { ...nothing, printed: 1 } : { ...nothing, compared: 1 };
}

function isPrintedField({ path }: Place): boolean {
  return path.startsWith("published");
}

function compareShapes(shapes: readonly unknown[], expected: unknown, place: Place): Comparison {
  const tried = shapes.map((shape) => compareValue(shape, expected, place));
  const matching = tried.find(
    (result) =>
      result.compared + result.printed > 0 &&
      result.differences.length + result.printedDifferences.length === 0,
  );
  return matching ?? tried[0] ?? nothing;
}

function compareLists(got: unknown, expected: readonly unknown[], place: Place): Comparison {
  if (!Array.isArray(got) || got.length !== expected.length) return differs(got, expected, place);
  return merge(
    expected.map((value, index) =>
      compareValue(got[index], value, { ...place, path: `${place.path}[${index}]` }),
    ),
  );
}

function compareObjects(got: unknown, expected: Fields, place: Place): Comparison {
  if (!isFields(got)) return differs(got, expected, place);
  return merge(
    Object.entries(withoutTolerance(expected)).map(([name, value]) =>
      compareValue(got[name], value, {
        path: `${place.path}.${name}`,
        tolerance: toleranceOf(name, expected, place),
      }),
    ),
  );
}

function withoutTolerance(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== "checkAbs"));
}

/** Simulated limits carry their own tolerance; limits of a ratio get the same share of their own width. */
function toleranceOf(name: string, expected: Fields, place: Place): Tolerance {
  const { checkAbs, lower, upper, riiLower, riiUpper } = expected;
  if (typeof checkAbs !== "number" || name === "repetitions") return place.tolerance;
  if (!name.startsWith("rii")) return { abs: checkAbs };
  const share = checkAbs / (Number(upper) - Number(lower));
  return { abs: share * (Number(riiUpper) - Number(riiLower)) };
}

function isSame(got: unknown, expected: unknown, place: Place): boolean {
  const { path, tolerance } = place;
  if (typeof got !== "number" || typeof expected !== "number") return got === expected;
  if (isPrintedField(place)) return isPrinted(got, expected, path, tolerance);
  return Math.abs(got - expected) <= allowed(expected, tolerance);
}

/** Where no tolerance is named (or only `exact`, which speaks of words), a whole number must be equal. */
function allowed(expected: number, { abs, rel }: Tolerance): number {
  const isNamed = abs !== undefined || rel !== undefined;
  if (!isNamed) return Number.isInteger(expected) ? 0 : 1e-9 * Math.abs(expected);
  return Math.max(abs ?? 0, (rel ?? 0) * Math.abs(expected));
}

/** A printed number is matched to its last printed digit, or to the tolerance that the vector gives it. */
function isPrinted(got: number, printed: number, path: string, tolerance: Tolerance): boolean {
  const places = /^published(\d+)dp/.exec(path)?.[1] ?? decimalsOf(printed);
  const lastDigit = tolerance.publishedAbs ?? 10 ** -Number(places);
  return Math.abs(got - printed) <= Math.max(lastDigit, allowed(printed, tolerance));
}

function decimalsOf(value: number): number {
  const [, fraction = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e(-?\d+))?$/.exec(String(value)) ?? [];
  return fraction.length - Number(exponent);
}

function differs(got: unknown, expected: unknown, place: Place): Comparison {
  const difference = `${place.path}: got ${show(got)}, expected ${show(expected)}`;
  return isPrintedField(place)
    ? { ...nothing, printedDifferences: [difference] }
    : { ...nothing, compared: 1, differences: [difference] };
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

function merge(parts: readonly Comparison[]): Comparison {
  return {
    compared: parts.reduce((total, part) => total + part.compared, 0),
    differences: parts.flatMap((part) => part.differences),
    printed: parts.reduce((total, part) => total + part.printed, 0),
    printedDifferences: parts.flatMap((part) => part.printedDifferences),
    skipped: parts.flatMap((part) => part.skipped),
  };
}
