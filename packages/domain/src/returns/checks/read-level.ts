import { accreditationLevels, type AccreditationLevel } from "../../programme/accreditation-level.js";
import type { Programme } from "../../programme/programme.js";
import type { ReturnProblem } from "../return-problem.js";
import type { ReturnText } from "../return-row.js";
import { quoteCell } from "../quote-cell.js";

/** The level of a row: one that its programme accredits at, any where the programme names none yet. */
export function readLevel(
  { row, text }: ReturnText,
  programme: Programme | undefined,
): AccreditationLevel | ReturnProblem {
  const written = text("level");
  const named = programme?.levels ?? [];
  const levels = named.length > 0 ? named : accreditationLevels;
  const level = levels.find((each) => each === written);
  if (level !== undefined) return level;
  const message = written === "" ? "The level is missing." : `There is no level ${quoteCell(written)} here.`;
  return { row, column: "level", check: "level", message: `${message} Write ${levels.join(", ")}.` };
}
