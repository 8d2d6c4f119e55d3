/** Paths of numbers that no function may give: not a number, infinite or negative zero. */
export function looseNumbers(value: unknown, path = "answer"): readonly string[] {
  if (typeof value === "number") {
    return Number.isFinite(value) && !Object.is(value, -0)
      ? []
      : [`${path} is ${Object.is(value, -0) ? "-0" : value}`];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => looseNumbers(part, `${path}.${name}`));
}

/** Paths at which two answers differ by more than rounding. */
export function apart(one: unknown, two: unknown, path = "answer"): readonly string[] {
  if (typeof one === "number" && typeof two === "number") {
    return Math.abs(one - two) <= 1e-9 * Math.max(1, Math.abs(one)) ? [] : [`${path}: ${one} and ${two}`];
  }
  if (typeof one !== "object" || one === null || typeof two !== "object" || two === null) {
    return one === two ? [] : [`${path}: ${String(one)} and ${String(two)}`];
  }
  const others = new Map(Object.entries(two));
  return Object.entries(one).flatMap(([name, part]) => apart(part, others.get(name), `${path}.${name}`));
}
