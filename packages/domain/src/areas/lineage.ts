import { existsOn, type Area } from "./area.js";
import { findArea, type AreaRegister } from "./area-register.js";

/**
 * The one area that this area continues: its only predecessor, where that predecessor became this area and nothing else.
 * A split, a merger or a reorganisation continues no single area, so its series starts afresh.
 */
export function findContinuedArea(register: AreaRegister, area: Area): Area | undefined {
  const [only, ...others] = area.predecessors;
  if (only === undefined || others.length > 0) return undefined;
  const predecessor = findArea(register, only);
  if (predecessor === undefined) return undefined;
  const heirs = predecessor.successors;
  const whole = area.members.length > 0 ? area.members : [area.code];
  return heirs.length === whole.length && heirs.every((heir) => whole.includes(heir))
    ? predecessor
    : undefined;
}

/** The area, or the one it continues, that existed on a day (ISO); undefined where none did. */
export function findBearer(register: AreaRegister, area: Area, day: string): Area | undefined {
  if (existsOn(area, day)) return area;
  const predecessor = findContinuedArea(register, area);
  return predecessor && findBearer(register, predecessor, day);
}

/** The area and every area it continues, newest first. */
export function listContinuedAreas(register: AreaRegister, area: Area): readonly Area[] {
  const predecessor = findContinuedArea(register, area);
  return predecessor === undefined ? [area] : [area, ...listContinuedAreas(register, predecessor)];
}
