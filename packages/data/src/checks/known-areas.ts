import {
  existsOn,
  findArea,
  listAreas,
  nearestNames,
  workforceDay,
  workforcePeriod,
  type Area,
  type AreaRegister,
} from "@plumbline/domain";
import type { Checked } from "../importing/checked.js";
import type { Finding } from "../importing/issue.js";
import type { PublishedPlace } from "../sources/dfe/workforce/published-place.js";

const check = "known-areas";

function named(area: Area): string {
  return `${area.name} (${area.code})`;
}

function nearestAreas(register: AreaRegister, name: string): string {
  const byName = new Map(
    register.areas.flatMap((area) => [area.name, ...area.aliases].map((word) => [word, area] as const)),
  );
  const nearest = nearestNames(name, byName.keys()).flatMap((word) => byName.get(word) ?? []);
  return [...new Set(nearest.map(named))].join(", ");
}

function unknown(place: PublishedPlace, register: AreaRegister): Finding {
  const message = () =>
    `No area has the code “${place.code}” (“${place.name}”). The nearest names are ${nearestAreas(register, place.name)}. Correct the code, or import an area list that holds it.`;
  return { row: place.row, column: place.codeColumn, check, severity: "error", message };
}

function wrongLevel(place: PublishedPlace, area: Area): Finding {
  const message = () =>
    `${named(area)} is a ${area.level}, and the row says it is a ${place.levels.join(" or ")}: correct the level or the code.`;
  return { row: place.row, column: "geographic_level", check, severity: "error", message };
}

function outOfTime(
  place: PublishedPlace,
  area: Area,
  others: { period: string; of: readonly Area[] },
): Finding {
  const day = workforcePeriod("snapshot", others.period).label;
  const instead = others.of.map(named).join(" or ") || "the authority of that day";
  const message = () => `${named(area)} did not exist on ${day}. Give the row to ${instead}.`;
  return { row: place.row, column: place.codeColumn, check, severity: "error", message };
}

function takenAs(place: PublishedPlace, area: Area, bearer: { area: Area; period: string }): Finding {
  const day = workforcePeriod("snapshot", bearer.period).label;
  const message = () =>
    `${named(area)} did not exist on ${day}. The row was taken as ${named(bearer.area)}, which had its DfE code ${area.dfeCode ?? ""} on that day.`;
  return { row: place.row, column: place.codeColumn, check, severity: "warning", message };
}

/** The area that a place means in a period: by its code first, then by who had the same DfE code on the day. */
export function checkKnownArea(place: PublishedPlace, period: string, register: AreaRegister): Checked<Area> {
  const area = findArea(register, place.code);
  if (area === undefined) return { findings: [unknown(place, register)] };
  if (!place.levels.includes(area.level)) return { findings: [wrongLevel(place, area)] };
  const day = workforceDay(period);
  if (existsOn(area, day)) return { value: area, findings: [] };
  const bearer = register.areas.find(
    (other) => area.dfeCode !== undefined && other.dfeCode === area.dfeCode && existsOn(other, day),
  );
  if (bearer !== undefined)
    return { value: bearer, findings: [takenAs(place, area, { area: bearer, period })] };
  const related = listAreas(register, [...area.predecessors, ...area.successors]);
  const of = related.filter((other) => existsOn(other, day));
  return { findings: [outOfTime(place, area, { period, of })] };
}
