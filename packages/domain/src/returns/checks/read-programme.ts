import type { Programme, ProgrammeStatus } from "../../programme/programme.js";
import type { ReturnContext } from "../return-context.js";
import type { ReturnProblem } from "../return-problem.js";
import type { ReturnText } from "../return-row.js";
import { quoteCell } from "../quote-cell.js";

const whyNot: Readonly<Record<Exclude<ProgrammeStatus, "running">, string>> = {
  planned: "is planned and has not begun: it takes no returns until its record says that it is running.",
  closed: "is closed: it takes no returns.",
};

/** The programme of a row: one that is running. */
export function readProgramme(
  { row, text }: ReturnText,
  { release }: ReturnContext,
): Programme | ReturnProblem {
  const slug = text("programme");
  const place = { row, column: "programme", check: "programme" };
  const programme = release.programmes.find((each) => each.slug === slug);
  if (programme !== undefined && programme.status !== "running") {
    return { ...place, message: `${programme.name} ${whyNot[programme.status]}` };
  }
  if (programme !== undefined) return programme;
  const found = slug === "" ? "The programme is missing." : `There is no programme ${quoteCell(slug)}.`;
  const running = release.programmes.filter(({ status }) => status === "running").map((each) => each.slug);
  const taking =
    running.length === 0 ? "No programme is running." : `Those that take returns: ${running.join(", ")}.`;
  return { ...place, message: `${found} ${taking}` };
}
