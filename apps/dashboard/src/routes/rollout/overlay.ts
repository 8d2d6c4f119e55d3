import type { LineEvent } from "@plumbline/charts";
import { placeOnYears } from "#lib/line-series.js";
import type { ProgrammeFields } from "./page.query.js";

/** The events of a timeline that fall on a chart of these years, each by its number in the list. */
export function numberEvents(
  timeline: ProgrammeFields["timeline"],
  periods: readonly { readonly code: string }[],
): readonly LineEvent[] {
  const years = periods.map(({ code }) => Number(code));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return timeline
    .map(({ date }, place) => ({ position: placeOnYears(date), label: String(place + 1) }))
    .filter(({ position }) => position >= from && position <= to);
}
