/** A non-decreasing function with its slope, the value wanted of it, and where to look. */
export type MonotoneEquation = {
  readonly value: (x: number) => number;
  readonly slope: (x: number) => number;
  readonly target: number;
  readonly lower: number;
  readonly upper: number;
  readonly start: number;
};

const maximumSteps = 200;

/**
 * Where a non-decreasing function takes a value: Newton's step where it stays inside the bracket, bisection elsewhere.
 *
 * Formula: x ← x − (F(x) − target)/F′(x). Units: those of x. Source: Press et al. 2007, section 9.4 (rtsafe).
 * Example: the square root of 2 is where x² takes the value 2 between 0 and 2.
 */
export function monotoneRoot(equation: MonotoneEquation): number {
  let { lower, upper, start: x } = equation;
  for (let step = 0; step < maximumSteps; step++) {
    const excess = equation.value(x) - equation.target;
    if (excess === 0) return x;
    if (excess > 0) upper = x;
    else lower = x;
    const newton = x - excess / equation.slope(x);
    const next = newton > lower && newton < upper ? newton : lower + (upper - lower) / 2;
    if (Math.abs(next - x) <= 2 * Number.EPSILON * Math.abs(next)) return next;
    x = next;
  }
  return x;
}
