import { drawRuns, type DrawPlan, type DrawWatch } from "../draws/draw-runs.js";
import { listAreaOutcomes, type AreaOutcome } from "../outcome/by-area.js";
import { costsAt } from "../outcome/costs.js";
import { nationalAt, shareOf } from "../outcome/shares.js";
import { toDrawOutcome, type DrawOutcome } from "./draw-outcome.js";
import { listPlaces, toDrawColumns, toPlaces, type DrawColumns, type Place, type Places } from "./places.js";

/** Everything a projection keeps of its draws: England by month, and England and each place in the month asked about. */
export interface CollectedDraws {
  readonly byMonth: readonly DrawColumns[];
  readonly places: Places;
  readonly outcomes: readonly DrawOutcome[];
}

/** Runs the draws of a plan and keeps what a projection needs; undefined where the watcher stopped it. */
export function collectDraws(plan: DrawPlan, month: number, watch: DrawWatch): CollectedDraws | undefined {
  const byMonth = Array.from({ length: plan.months + 1 }, () => toDrawColumns(plan.draws));
  const places = toPlaces(plan.areas, plan.draws);
  const everyPlace = listPlaces(places);
  const outcomes: DrawOutcome[] = [];
  const finished = drawRuns(
    plan,
    (run, now, draw) => {
      keep(byMonth[now], draw, {
        share: shareOf(nationalAt(run, now, "in-scope")),
        cost: costsAt(run, now).total,
      });
      if (now !== month) return;
      const areas = listAreaOutcomes(run);
      outcomes.push(toDrawOutcome(run, now, areas));
      for (const place of everyPlace) keep(place, draw, outcomeOf(place, areas));
    },
    watch,
  );
  return finished ? { byMonth, places, outcomes } : undefined;
}

function outcomeOf({ members }: Place, areas: readonly AreaOutcome[]) {
  let accredited = 0;
  let staff = 0;
  let cost = 0;
  for (const position of members) {
    const area = areas[position];
    if (area === undefined) continue;
    accredited += area.inScope.accredited;
    staff += area.inScope.staff;
    cost += area.unfundedCost;
  }
  return { share: shareOf({ accredited, staff }), cost };
}

function keep(
  columns: DrawColumns | undefined,
  draw: number,
  { share, cost }: { readonly share: number; readonly cost: number },
): void {
  if (columns === undefined) return;
  columns.share[draw] = share;
  columns.cost[draw] = cost;
}
