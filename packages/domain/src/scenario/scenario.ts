import type { AssumptionSlug } from "./assumptions/assumption-slugs.js";
import type { Assumption } from "./assumptions/assumption.js";
import { toParameters } from "./assumptions/to-parameters.js";
import type { PertRange } from "./draws/pert.js";
import type { ModelParameters } from "./model/parameters.js";
import type { ScenarioPolicy } from "./policy.js";

/** An assumption as a scenario takes it: low, mode and high are the reader’s where they changed them. */
export interface ScenarioAssumption extends Assumption {
  readonly default: PertRange;
  readonly changed: boolean;
  /** Whether each draw takes a value of its own: where it is uncertain by default, or the reader gave it a range. */
  readonly drawn: boolean;
}

/** A policy with everything it is worked out from: checked, complete, and ready to run. */
export interface Scenario {
  readonly name?: string;
  readonly policy: ScenarioPolicy;
  readonly assumptions: readonly ScenarioAssumption[];
  /** Share of staff in scope who should be accredited by the end of `month`; absent where no target was named. */
  readonly target?: number;
  /** The month the answer is about, counted from the day the scenario starts on. */
  readonly month: number;
  readonly draws: number;
  readonly seed: number;
}

/** What the model takes where every assumption is at its mode, but for those given. */
export function parametersOf(
  { policy, assumptions }: Scenario,
  instead: ReadonlyMap<AssumptionSlug, number> = new Map(),
): ModelParameters {
  const values = new Map(assumptions.map(({ slug, mode }) => [slug, mode]));
  return toParameters(policy, (slug) => instead.get(slug) ?? values.get(slug) ?? 0);
}
