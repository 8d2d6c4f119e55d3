import type { Release } from "@plumbline/domain";
import type { ScenarioDesk } from "../scenarios/scenario-desk.js";

/** What one request answers from. `releases` is newest first and does not change while the request runs. */
export interface GatewayContext {
  readonly releases: readonly Release[];
  readonly dashboardUrl: string;
  readonly scenarios: ScenarioDesk;
  /** Gives the signal that comes once nobody is left to answer. */
  readonly askGone?: () => AbortSignal;
}
