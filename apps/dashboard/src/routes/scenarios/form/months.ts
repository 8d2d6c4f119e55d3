import { formatPartialDate } from "@plumbline/domain";
import type { LinkParams } from "#lib/url-state/fields.js";
import { defaultState, isMonth, scenarioStart } from "#lib/url-state/scenario/scenario-state.js";

const years = 10;

/** A month or a day as a sentence names its month: "December 2020". */
export function nameMonth(monthOrDay: string): string {
  return formatPartialDate(monthOrDay.slice(0, 7));
}

/** The month that a link or a sent form names; the default where it names none. */
export function chosenMonth(params: LinkParams): string {
  const given = (params.get("by") ?? "").trim();
  return isMonth(given) ? given : defaultState.by;
}

/** The ends of quarters that the model reaches, with the month of the link where it is none of them. */
export function listMonths(chosen: string = defaultState.by): readonly string[] {
  const start = Number(scenarioStart.slice(0, 4));
  const quarters = Array.from({ length: years * 4 }, (_, place) => {
    const month = 9 + (place + 1) * 3;
    return `${start + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, "0")}`;
  });
  return quarters.includes(chosen) ? quarters : [...quarters, chosen].toSorted();
}
