import { firstDay, formatPartialDate } from "../../programme/partial-date.js";
import type { ClaimTest } from "../claim.js";

/** Which came first, the programme or an event of its timeline. A matter of record that decides nothing by itself. */
export function startedBefore(event: string, why: string): ClaimTest {
  return (_release, { name, startedOn, timeline }) => {
    const found = timeline.find(({ slug }) => slug === event);
    if (found === undefined || startedOn === undefined)
      return { why, bearing: "context", sentence: "The record of this release does not date both." };
    const order = firstDay(startedOn) < firstDay(found.date) ? "before" : "after";
    const sentence = `The ${name} began in ${formatPartialDate(startedOn)}, ${order} this: ${found.title}, ${formatPartialDate(found.date)}.`;
    return { why, bearing: "context", sentence };
  };
}
