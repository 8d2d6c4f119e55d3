export interface Tolerance {
  readonly relative?: number;
  readonly absolute?: number;
}

/** A number, or a dash where there is no answer. */
export type NumberOrDash = number | "-";

/** What of some expected numbers was missed, as lines to read in a failing test; empty where all are met. */
export function listMisses(
  got: Readonly<Record<string, NumberOrDash | undefined>>,
  expected: Readonly<Record<string, NumberOrDash>>,
  tolerance: Tolerance = {},
): readonly string[] {
  return Object.entries(expected)
    .filter(([name, number]) => !meets(got[name], number, tolerance))
    .map(([name, number]) => `${name} is ${got[name]}, expected ${number}`);
}

function meets(
  got: NumberOrDash | undefined,
  expected: NumberOrDash,
  { relative = 1e-9, absolute = 1e-9 }: Tolerance,
): boolean {
  if (typeof got !== "number" || typeof expected !== "number") return got === expected;
  return Math.abs(got - expected) <= Math.max(absolute, relative * Math.abs(expected));
}
