import type { ReturnCount } from "../return-count.js";
import type { ReturnProblem } from "../return-problem.js";
import type { ReturnText } from "../return-row.js";
import { quoteCell } from "../quote-cell.js";

/** A count as it was written: a whole number of people, nought or more, in digits alone. */
export function readCount({ row, text }: ReturnText, column: ReturnCount): number | ReturnProblem {
  const written = text(column);
  if (/^\d{1,6}$/.test(written)) return Number(written);
  if (written === "") {
    return { row, column, check: "count", message: "The count is missing. Write 0 where there is nobody." };
  }
  if (/^[-−–]\s*\d/.test(written)) {
    return {
      row,
      column,
      check: "negative",
      message: `${quoteCell(written)} is negative. People are counted from 0.`,
    };
  }
  const message = `${quoteCell(written)} is no whole number of people. Write digits alone, like 1250.`;
  return { row, column, check: "count", message };
}
