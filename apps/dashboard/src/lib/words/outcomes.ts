import type { Outcome } from "@plumbline/charts";

export type OutcomeName = "BETTER" | "WORSE" | "HIGHER" | "LOWER" | "SIMILAR" | "NOT_COMPARABLE";
export type PolarityName = "LOWER_IS_BETTER" | "HIGHER_IS_BETTER" | "NEITHER";

const outcomes: Readonly<Record<OutcomeName, Outcome>> = {
  BETTER: "better",
  WORSE: "worse",
  HIGHER: "higher",
  LOWER: "lower",
  SIMILAR: "similar",
  NOT_COMPARABLE: "not-comparable",
};

/** The contract's outcome as the charts name it. */
export function toOutcome(name: OutcomeName): Outcome {
  return outcomes[name];
}

/** Which side of its benchmark a figure lies on, beyond chance: worked back from the outcome by the indicator's polarity. */
export function sideOf(
  outcome: OutcomeName,
  polarity: PolarityName,
): "above" | "below" | "alike" | "not-compared" {
  if (outcome === "SIMILAR") return "alike";
  if (outcome === "NOT_COMPARABLE") return "not-compared";
  if (outcome === "HIGHER" || outcome === "LOWER") return outcome === "HIGHER" ? "above" : "below";
  return (outcome === "BETTER") === (polarity === "HIGHER_IS_BETTER") ? "above" : "below";
}

export const polarityWords: Readonly<Record<PolarityName, string>> = {
  LOWER_IS_BETTER: "lower is better",
  HIGHER_IS_BETTER: "higher is better",
  NEITHER: "neither higher nor lower is better",
};
