import { expect } from "vitest";

/** Fails unless the number lies within the relative or the absolute tolerance of the expected one. */
export function expectClose(
  got: number | undefined,
  expected: number,
  { relative = 1e-9, absolute = 1e-9, what = "" } = {},
): void {
  expect(got, `${what} has a number`).toBeTypeOf("number");
  const difference = Math.abs((got ?? Number.NaN) - expected);
  expect(difference, `${what}: ${got} against ${expected}`).toBeLessThanOrEqual(
    Math.max(absolute, relative * Math.abs(expected)),
  );
}
