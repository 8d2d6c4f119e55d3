import { existsOn, listAreas, reportsItself, workforceDay, type Area, type Release } from "@plumbline/domain";
import { badInput } from "../../errors.js";
import { selectArea } from "../selection/select-area.js";

/** The area a brief can be about: one that exists on the last day of the release’s figures and reports for itself. */
export function selectBriefingArea(release: Release, code: string): Area {
  const area = selectArea(release, code);
  const day = workforceDay(release.periodCodes.at(-1) ?? "");
  if (!reportsItself(area)) {
    throw badInput(
      `${area.name} makes a joint return and has no figures of its own. Ask for ${nameAreas(release, [area.jointReturn ?? ""])}.`,
    );
  }
  if (!existsOn(area, day)) {
    throw badInput(`${area.name} does not exist on ${day}. Ask for ${nameAreas(release, area.successors)}.`);
  }
  return area;
}

function nameAreas(release: Release, codes: readonly string[]): string {
  const named = listAreas(release.areas, codes).map(({ name, code }) => `${name} (${code})`);
  return named.length === 0 ? "another area" : named.join(" or ");
}
