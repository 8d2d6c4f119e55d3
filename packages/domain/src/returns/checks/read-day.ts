import type { Programme } from "../../programme/programme.js";
import { firstDay } from "../../programme/partial-date.js";
import type { ReturnContext } from "../return-context.js";
import type { ReturnProblem } from "../return-problem.js";
import type { ReturnText } from "../return-row.js";
import { quoteCell } from "../quote-cell.js";

const quarterEnds = ["03-31", "06-30", "09-30", "12-31"];

/** The day of a row (ISO): the end of a quarter that is over, not before its programme began. */
export function readDay(
  { row, text }: ReturnText,
  { today }: ReturnContext,
  programme: Programme | undefined,
): string | ReturnProblem {
  const day = text("as_at");
  const place = { row, column: "as_at", check: "day" };
  if (!/^20\d\d-\d\d-\d\d$/.test(day) || !quarterEnds.includes(day.slice(5))) {
    const written =
      day === "" ? "The day is missing." : `${quoteCell(day)} is not the last day of a quarter.`;
    return { ...place, message: `${written} Write it like 2026-09-30.` };
  }
  if (day > today)
    return { ...place, message: `${day} is still to come: a return counts what has happened.` };
  if (programme?.startedOn !== undefined && day < firstDay(programme.startedOn)) {
    return { ...place, message: `${day} is before ${programme.name} began (${programme.startedOn}).` };
  }
  return day;
}
