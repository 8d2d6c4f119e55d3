import type { Outcome } from "../../comparison/verdict.js";

/** How a figure stands to what it is held against, reading before the other figure. */
export const relations: Readonly<Record<Outcome, string>> = {
  better: "better than",
  worse: "worse than",
  higher: "higher than",
  lower: "lower than",
  similar: "similar to",
  "not-comparable": "not to be compared with",
};
