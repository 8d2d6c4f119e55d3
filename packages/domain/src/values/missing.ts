/** Why there is no figure. Order and symbols are those of the publishers' shorthand. */
export const missingReasons = [
  "suppressed",
  "not-applicable",
  "unavailable",
  "low-reliability",
  "rounds-to-zero",
  "not-published",
] as const;
export type MissingReason = (typeof missingReasons)[number];

interface Shorthand {
  readonly symbol: string;
  readonly short: string;
  readonly explanation: string;
}

/**
 * The printed symbol of each reason and what it means to a reader.
 * Source: Government Statistical Service, symbols in tables; DfE, Explore education statistics. The dash is ours.
 */
export const shorthand: Readonly<Record<MissingReason, Shorthand>> = {
  suppressed: {
    symbol: "c",
    short: "confidential",
    explanation: "Held back by the publisher to protect people who could be recognised.",
  },
  "not-applicable": {
    symbol: "z",
    short: "not applicable",
    explanation: "The figure has no meaning here: there is nothing to divide by.",
  },
  unavailable: {
    symbol: "x",
    short: "not available",
    explanation: "The publisher has no figure: none was returned, or none could be used.",
  },
  "low-reliability": {
    symbol: "u",
    short: "unreliable",
    explanation: "The publisher judged the figure too unreliable to print.",
  },
  "rounds-to-zero": {
    symbol: "low",
    short: "rounds to zero",
    explanation:
      "More than zero, but rounds to zero. Statistics take it as 0; a threshold counts it as below.",
  },
  "not-published": {
    symbol: "–",
    short: "not published",
    explanation: "No such figure was ever published for this area and period.",
  },
};

export function findReasonOfSymbol(symbol: string): MissingReason | undefined {
  return missingReasons.find((reason) => reason !== "not-published" && shorthand[reason].symbol === symbol);
}
