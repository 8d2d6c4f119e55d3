import type { MissingReason } from "../../values/missing.js";

/** Why a figure is missing, as a clause that reads after a colon. */
export const missingClauses: Readonly<Record<MissingReason, string>> = {
  suppressed: "the publisher held it back to protect people who could be recognised",
  "not-applicable": "there is nothing to divide by",
  unavailable: "the publisher has no figure",
  "low-reliability": "the publisher judged it too unreliable to print",
  "rounds-to-zero": "it is more than none and rounds to zero",
  "not-published": "no such figure was ever published for this area",
};
