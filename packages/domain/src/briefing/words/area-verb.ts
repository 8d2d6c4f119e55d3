import type { Area } from "../../areas/area.js";

/** Whether an area's name takes a plural verb: a joint return of two authorities, or islands. */
function isPlural({ members, name }: Pick<Area, "members" | "name">): boolean {
  return members.length > 0 || name.startsWith("Isles");
}

/** The form of a verb that goes with an area's name: "has" or "have". */
export function verbFor(area: Pick<Area, "members" | "name">, singular: string, plural: string): string {
  return isPlural(area) ? plural : singular;
}
