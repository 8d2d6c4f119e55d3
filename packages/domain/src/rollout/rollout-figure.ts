import type { AreaCode } from "../areas/area-code.js";
import type { AccreditationLevel } from "../programme/accreditation-level.js";
import type { Value } from "../values/value.js";
import type { RolloutQuantity } from "./rollout-count.js";

/** One published figure of a programme's returns, or the reason why it is held back. `asAt` is an ISO day. */
export interface RolloutFigure {
  readonly programme: string;
  readonly asAt: string;
  readonly area: AreaCode;
  readonly level: AccreditationLevel;
  readonly quantity: RolloutQuantity;
  readonly value: Value;
}
