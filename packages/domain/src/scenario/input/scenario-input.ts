/** A reader’s own view of one assumption. A low or high left out stays at its default, or moves to the mode where that lies beyond. */
export interface AssumptionInput {
  readonly slug: string;
  readonly low?: number | null;
  readonly mode: number;
  readonly high?: number | null;
}

/** A scenario as it arrives from a link, a form or a client: unchecked. `targetDate` is an ISO day. */
export interface ScenarioInput {
  readonly name?: string | null;
  readonly mode: string;
  readonly fundedShare: number;
  readonly levels: readonly string[];
  readonly assumptions?: readonly AssumptionInput[] | null;
  readonly target?: number | null;
  readonly targetDate?: string | null;
  readonly draws?: number | null;
  readonly seed?: number | null;
}
