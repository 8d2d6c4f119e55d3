import { findArea, type AreaRegister } from "../../areas/area-register.js";

/** Areas of an earlier day and the areas of a later one that took their place: mostly one area and itself. */
export interface Continuation {
  readonly before: readonly string[];
  readonly now: readonly string[];
}

/**
 * Pairs the areas of two days: an area with itself, and where areas were reorganised, all the old ones with all the new. An area
 * that has no whole counterpart is left out.
 */
export function listContinuations(
  register: AreaRegister,
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
): readonly Continuation[] {
  const kept = [...now].filter((code) => before.has(code)).map((code) => ({ before: [code], now: [code] }));
  const fresh = [...now].filter((code) => !before.has(code)).map((code) => reorganised(register, code));
  const distinct = new Map(fresh.map((found) => [`${found.before.join()} ${found.now.join()}`, found]));
  const whole = [...distinct.values()].filter(
    (found) => found.before.length > 0 && found.before.every(has(before)) && found.now.every(has(now)),
  );
  return [...kept, ...whole];
}

function has(codes: ReadonlySet<string>): (code: string) => boolean {
  return (code) => codes.has(code);
}

function reorganised(register: AreaRegister, code: string): Continuation {
  const before = findArea(register, code)?.predecessors ?? [];
  const now = before.flatMap((old) => findArea(register, old)?.successors ?? []);
  return { before: before.toSorted(), now: [...new Set<string>([code, ...now])].toSorted() };
}
