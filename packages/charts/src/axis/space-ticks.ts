import { toTextWidth } from "../text/text-width.js";
import type { Tick } from "./value-axis.js";

/** Every k-th tick of a horizontal axis, with k as small as it takes for no name to touch the next. */
export function spaceTicks(ticks: readonly Tick[], fontSize: number): readonly Tick[] {
  for (let step = 1; step < ticks.length; step += 1) {
    const kept = ticks.filter((_, place) => place % step === 0);
    if (kept.every((tick, place) => place === 0 || fits(kept[place - 1], tick, fontSize))) return kept;
  }
  return ticks.slice(0, 1);
}

function fits(before: Tick | undefined, tick: Tick, fontSize: number): boolean {
  if (!before) return true;
  const room = tick.position - before.position;
  return room >= (toTextWidth(before.text, fontSize) + toTextWidth(tick.text, fontSize)) / 2 + fontSize * 0.4;
}
