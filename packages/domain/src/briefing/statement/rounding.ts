import { formatDifference, formatFigure, formatNumber } from "../../formatting/format-number.js";
import type { Indicator } from "../../indicators/indicator.js";
import { formatReportedValue } from "../../programme/figures/format-reported-figure.js";
import type { ReportedFigure } from "../../programme/figures/reported-figure.js";

/** How a number is printed: as a figure of an indicator, as a distance between two, bare, or as a page stated it. */
export type Rounding =
  | { readonly as: "figure" | "distance"; readonly of: Pick<Indicator, "decimals" | "unit"> }
  | { readonly as: "number"; readonly decimals: number }
  | { readonly as: "reported"; readonly of: Pick<ReportedFigure, "unit" | "qualifier"> };

/** A number as it stands in a sentence: "11.8%", "1.3 percentage points", "148", "more than 1,700". */
export function printNumber(value: number, rounding: Rounding): string {
  switch (rounding.as) {
    case "figure":
      return formatFigure(value, rounding.of);
    case "distance":
      return formatDifference(value, rounding.of);
    case "number":
      return formatNumber(value, rounding.decimals);
    default:
      return formatReportedValue({ value, ...rounding.of });
  }
}
