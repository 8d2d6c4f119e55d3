import type { Outcome } from "../outcome/outcome.js";
import type { ValueInterval } from "../value.js";

export const englandTurnover2025 = { label: "England", value: 11.8, text: "11.8%" };

/** The rule of the examples, for a rate where lower is better: the whole interval lies on one side of England's rate. */
export function compareWithEngland({ lower, upper }: ValueInterval): Outcome {
  if (upper < englandTurnover2025.value) return "better";
  return lower > englandTurnover2025.value ? "worse" : "similar";
}

export const comparisonRule =
  "Against England: better or worse only where the whole 95% Wilson interval lies on one side";
