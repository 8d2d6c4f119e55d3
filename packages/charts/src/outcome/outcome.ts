/** What a comparison found, as the caller's named rule has it. */
export const outcomes = ["better", "worse", "higher", "lower", "similar", "not-comparable"] as const;

export type Outcome = (typeof outcomes)[number];

export const outcomeWords = {
  better: "Better",
  worse: "Worse",
  higher: "Higher",
  lower: "Lower",
  similar: "Similar",
  "not-comparable": "Not compared",
} as const satisfies Record<Outcome, string>;
