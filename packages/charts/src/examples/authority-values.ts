import type { PrintedValue } from "../value.js";
import { authorityTurnover2025 } from "./authority-turnover-2025.js";
import { notApplicable, percentBetween, unavailable } from "./print-values.js";

export interface AuthorityValue {
  readonly code: string;
  readonly label: string;
  readonly region: string;
  readonly value: PrintedValue;
}

/** Every authority row of 2025 with its turnover as a chart takes it. */
export const authorityValues: readonly AuthorityValue[] = authorityTurnover2025.map(
  ([code, label, region, ...figures]) => ({
    code,
    label,
    region,
    value: toValue(figures),
  }),
);

function toValue(figures: readonly [number, number, number] | readonly [string]): PrintedValue {
  const [rate, lower = 0, upper = 0] = figures;
  if (typeof rate === "number") return percentBetween(rate, lower, upper);
  return rate === "z" ? notApplicable : unavailable;
}
