import { missingReasons, shorthand } from "@plumbline/domain";
import type { PublishedFigure } from "../content/edition-content.js";
import { parseFigure } from "../content/parse-figure.js";
import type { Checked } from "../importing/checked.js";
import type { Finding } from "../importing/issue.js";

const symbols = missingReasons
  .filter((reason) => reason !== "not-published")
  .map((reason) => shorthand[reason].symbol);

const earlierSymbols: ReadonlyMap<string, string> = new Map([
  ["..", "x"],
  [":", "x"],
  ["NA", "x"],
  ["N/A", "z"],
  [".", "z"],
  ["~", "low"],
  ["k", "low"],
  ["-", "low, or 0"],
]);

function advice(text: string): string {
  const now = earlierSymbols.get(text);
  if (text === "") return "The cell is empty: print a figure, or the symbol that says why there is none.";
  if (now !== undefined) return `“${text}” is a symbol that is no longer used: write ${now}.`;
  if (/^\d{1,3}(,\d{3})+/.test(text))
    return `“${text}” has a thousands separator: write the number without it.`;
  return `“${text}” is neither a number nor one of the symbols ${symbols.join(", ")}.`;
}

/** A cell is a plain decimal number or a symbol of the shorthand, and nothing else. */
export function checkReadableFigure(
  text: string,
  place: Pick<Finding, "row" | "column">,
): Checked<PublishedFigure> {
  const value = parseFigure(text);
  if (value !== undefined) return { value, findings: [] };
  return {
    findings: [{ ...place, check: "readable-figures", severity: "error", message: () => advice(text) }],
  };
}
