import type { ExecutionResult } from "graphql";
import type { Caller } from "../limits/caller.js";
import type { GatewayContext } from "./context.js";

/** What a request over HTTP brings besides what it is answered from. */
export interface RequestContext extends GatewayContext {
  readonly caller: Caller;
  readonly requestsPerMinute: number;
  readonly remaining: number;
  /** When its time is over, in milliseconds since 1970. */
  readonly deadline: number;
  /** What running the operation came to, where that is done already and only the answer is left to be worded. */
  readonly result?: ExecutionResult;
}
