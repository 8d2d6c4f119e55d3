import type { Area, AreaRegister } from "@plumbline/domain";
import { findArea } from "@plumbline/domain";
import type { Finding } from "../importing/issue.js";
import type { PublishedPlace } from "../sources/dfe/workforce/published-place.js";

const check = "matching-names";

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^a-z]/g, "");
}

function checkDfeCode({ row, dfeCode }: PublishedPlace, area: Area): readonly Finding[] {
  if (area.dfeCode === undefined || area.dfeCode === dfeCode) return [];
  const message = () =>
    `The DfE code “${dfeCode}” is not that of ${area.name} (${area.dfeCode}): one of the row’s two codes is wrong.`;
  return [{ row, column: "old_la_code", check, severity: "error", message }];
}

function checkName({ row, name }: PublishedPlace, area: Area): readonly Finding[] {
  if ([area.name, ...area.aliases].some((known) => plain(known) === plain(name))) return [];
  const message = () =>
    `“${name}” is no known name of ${area.code}, which is ${area.name}: check that the code is right.`;
  return [{ row, check, severity: "warning", message }];
}

function checkRegion(
  { row, regionCode }: PublishedPlace,
  area: Area,
  register: AreaRegister,
): readonly Finding[] {
  if (area.region === undefined || area.level !== "local-authority") return [];
  if (regionCode === area.region || regionCode === area.parent) return [];
  const message = () =>
    `${area.name} lies in ${findArea(register, area.region ?? "")?.name ?? ""}, not in “${regionCode}”: check the region’s code.`;
  return [{ row, column: "region_code", check, severity: "warning", message }];
}

/** What else a row says about its area must agree with the area its code names. */
export function checkMatchingNames(
  place: PublishedPlace,
  area: Area,
  register: AreaRegister,
): readonly Finding[] {
  return [...checkDfeCode(place, area), ...checkName(place, area), ...checkRegion(place, area, register)];
}
