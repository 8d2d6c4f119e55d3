import type { Release } from "@plumbline/domain";

/** What one request answers from. `releases` is newest first and does not change while the request runs. */
export interface GatewayContext {
  readonly releases: readonly Release[];
  readonly dashboardUrl: string;
}
