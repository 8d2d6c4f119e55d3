import type { ModelAreas } from "../model/model-area.js";
import { runCentral } from "../projection/run-central.js";
import type { Scenario, ScenarioAssumption } from "../scenario.js";

/** What a scenario comes to with one assumption at one end of its range: accredited share of staff in scope (0–1), cost in pounds. */
export interface SwingEnd {
  readonly value: number;
  readonly accreditedShare: number;
  readonly cost: number;
}

/** How far one assumption alone moves the outcome, every other at its mode. */
export interface Swing {
  readonly assumption: ScenarioAssumption;
  readonly low: SwingEnd;
  readonly high: SwingEnd;
}

/** Every uncertain assumption, the one that moves the accredited share most first, then cost; of equals, in the order of the draws. */
export function listSwings(scenario: Scenario, areas: ModelAreas): readonly Swing[] {
  const endAt = ({ slug }: ScenarioAssumption, value: number): SwingEnd => {
    const { shareInScope, costs } = runCentral(scenario, areas, new Map([[slug, value]]));
    return { value, accreditedShare: shareInScope, cost: costs.total };
  };
  return scenario.assumptions
    .filter(({ low, high }) => low < high)
    .map((assumption) => ({
      assumption,
      low: endAt(assumption, assumption.low),
      high: endAt(assumption, assumption.high),
    }))
    .toSorted((a, b) => shareWidth(b) - shareWidth(a) || costWidth(b) - costWidth(a));
}

/** How far the accredited share moves from one end to the other, 0–1. */
export function shareWidth({ low, high }: Swing): number {
  return Math.abs(high.accreditedShare - low.accreditedShare);
}

function costWidth({ low, high }: Swing): number {
  return Math.abs(high.cost - low.cost);
}
