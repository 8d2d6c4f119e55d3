import { mersenneTwister } from "@plumbline/statistics";
import type { ModelAreas } from "../model/model-area.js";
import type { ModelParameters } from "../model/parameters.js";
import type { Run } from "../model/run.js";
import { runModel } from "../model/run-model.js";
import { pertQuantile, type PertRange } from "./pert.js";

/** `progress` is told after each draw how many are done; the work ends early, without an answer, once `stopped` says so. */
export interface DrawWatch {
  readonly stopped?: () => boolean;
  readonly progress?: (done: number, of: number) => void;
}

/** What is uncertain, in the order of the draws, and how drawn values become the parameters of a run. */
export interface DrawPlan {
  readonly areas: ModelAreas;
  readonly ranges: readonly PertRange[];
  readonly toParameters: (drawn: readonly number[]) => ModelParameters;
  readonly draws: number;
  readonly seed: number;
  readonly months: number;
}

/**
 * Runs the model once for each draw. A draw takes one uniform for each range, in their order, and its PERT quantile; inside a draw
 * the model is deterministic. `read` sees every run at the end of every month. False where the watcher stopped it.
 *
 * Source: MT19937 seeded by `[seed]`, 53-bit uniforms (Matsumoto and Nishimura 1998).
 */
export function drawRuns(
  plan: DrawPlan,
  read: (run: Run, month: number, draw: number) => void,
  { stopped, progress }: DrawWatch = {},
): boolean {
  const stream = mersenneTwister([plan.seed]);
  for (let draw = 0; draw < plan.draws; draw++) {
    if (stopped?.() === true) return false;
    const drawn = plan.ranges.map((range) => pertQuantile(range, stream.nextReal()));
    runModel(plan.areas, plan.toParameters(drawn), {
      months: plan.months,
      atMonthEnd: (run, month) => read(run, month, draw),
    });
    progress?.(draw + 1, plan.draws);
  }
  return true;
}
