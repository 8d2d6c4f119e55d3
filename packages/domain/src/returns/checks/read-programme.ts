import type { Programme } from "../../programme/programme.js";
import type { ReturnContext } from "../return-context.js";
import type { ReturnProblem } from "../return-problem.js";
import type { ReturnText } from "../return-row.js";

/** The programme of a row: one of the release that has not closed. */
export function readProgramme(
  { row, text }: ReturnText,
  { release }: ReturnContext,
): Programme | ReturnProblem {
  const slug = text("programme");
  const place = { row, column: "programme", check: "programme" };
  const programme = release.programmes.find((each) => each.slug === slug);
  if (programme === undefined) {
    const open = release.programmes.filter(({ status }) => status !== "closed").map((each) => each.slug);
    const taking = open.length === 0 ? "None takes returns." : `Those that take returns: ${open.join(", ")}.`;
    return { ...place, message: `There is no programme “${slug.slice(0, 40)}”. ${taking}` };
  }
  if (programme.status !== "closed") return programme;
  return { ...place, message: `${programme.name} is closed: it takes no returns.` };
}
