import { findArea } from "../../areas/area-register.js";
import { existsOn, type Area } from "../../areas/area.js";
import { nearestNames } from "../../naming/nearest-names.js";
import type { Release } from "../../releases/release.js";
import type { ReturnContext } from "../return-context.js";
import type { ReturnProblem } from "../return-problem.js";
import type { ReturnText } from "../return-row.js";
import { quoteCell } from "../quote-cell.js";

function problemWith(area: Area | undefined, code: string, { release, day }: Asked) {
  if (area === undefined) {
    const nearest = nearestNames(code, release.areas.byCode.keys()).join(", ");
    return {
      check: "area",
      message: `There is no area ${quoteCell(code)}. The nearest codes: ${nearest}.`,
    };
  }
  if (area.level !== "local-authority") {
    return { check: "area", message: `${area.name} is no authority. Send a row for each authority.` };
  }
  if (area.members.length > 0) {
    const members = area.members.join(" and ");
    return { check: "area", message: `${area.name} are two authorities. Send a row for each: ${members}.` };
  }
  if (area.validFrom !== undefined && day < area.validFrom) {
    return { check: "area", message: `${area.name} (${code}) began on ${area.validFrom}.` };
  }
  if (!existsOn(area, day)) {
    const after = area.successors.join(", ");
    return { check: "area", message: `${area.name} (${code}) no longer exists. After it came ${after}.` };
  }
  return undefined;
}

interface Asked {
  readonly release: Release;
  readonly day: string;
}

/** The authority of a row: one of its day (of today where that cannot be read), and one that the key that sends it names. */
export function readArea(
  { row, text }: ReturnText,
  context: ReturnContext,
  asAt: string | undefined,
): Area | ReturnProblem {
  const code = text("authority");
  const place = { row, column: "authority" };
  if (code === "") return { ...place, check: "area", message: "The authority’s code is missing." };
  const area = findArea(context.release.areas, code);
  const problem = problemWith(area, code, { release: context.release, day: asAt ?? context.today });
  if (area === undefined || problem !== undefined) {
    return { ...place, check: "area", message: "", ...problem };
  }
  if (context.areas !== undefined && !context.areas.includes(area.code)) {
    const message = `This key sends no returns for ${area.name}; it does for ${context.areas.join(", ")}.`;
    return { ...place, check: "permitted-area", message };
  }
  return area;
}
