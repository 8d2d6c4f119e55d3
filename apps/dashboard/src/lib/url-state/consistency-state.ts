import type { ParsedState } from "./compare-state.js";
import { formatAreaChoice, isAreaChoice, readAreaChoice, type AreaChoice } from "./area-choice.js";
import { formatQuery, readText, type LinkParams } from "./fields.js";

/** Everything the consistency page shows: of which indicator, and of which authorities. */
export interface ConsistencyState extends AreaChoice {
  readonly indicator: string;
  readonly release?: string | undefined;
}

const defaultIndicator = "turnover-rate-fte";

export function parseConsistencyState(params: LinkParams): ParsedState<ConsistencyState> {
  const choice = readAreaChoice(params);
  if (!isAreaChoice(choice)) return { readable: false, problems: choice };
  const indicator = readText(params, "indicator") ?? defaultIndicator;
  return { readable: true, state: { ...choice, indicator, release: readText(params, "release") } };
}

/** The link of the consistency page, or of its file, with everything it shows. */
export function formatConsistencyState(state: ConsistencyState, path = "/consistency"): string {
  const { indicator, release } = state;
  return `${path}${formatQuery({ indicator, ...formatAreaChoice(state), release })}`;
}
