import { findIndicator } from "../../indicators/indicators.js";
import type { BriefingGround } from "../ground.js";
import type { Rounding } from "../statement/rounding.js";
import { findReported } from "./find-reported.js";
import type { Origin } from "./origin.js";

const finest = 1;
const count = { as: "number", decimals: 0 } as const;

/** How the number of an origin is printed: a figure in its own decimals, a slope or a spread in one at least. */
export function roundingOf({ release }: BriefingGround, origin: Origin): Rounding {
  if (origin.kind === "reported") {
    const figure = findReported(release, origin);
    return figure === undefined ? count : { as: "reported", of: figure };
  }
  const indicator = "indicator" in origin ? findIndicator(origin.indicator) : undefined;
  if (indicator === undefined) return count;
  switch (origin.kind) {
    case "cell":
    case "neighbours-median":
      return { as: "figure", of: indicator };
    case "spread":
      return { as: "number", decimals: finest };
    case "slope":
      return { as: "distance", of: { ...indicator, decimals: Math.max(finest, indicator.decimals) } };
    default:
      return count;
  }
}
