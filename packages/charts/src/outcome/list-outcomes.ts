import { outcomes, type Outcome } from "./outcome.js";

/** The outcomes that occur, each once, in their fixed order. */
export function listOutcomes(found: Iterable<Outcome | undefined>): readonly Outcome[] {
  const occurring = new Set(found);
  return outcomes.filter((outcome) => occurring.has(outcome));
}
