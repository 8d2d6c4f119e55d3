import type { ParsedState } from "./compare-state.js";
import { formatQuery, isProblem, readPattern, readText, type LinkParams } from "./fields.js";

/** Everything the consistency page shows: of which indicator, and within which region. */
export interface ConsistencyState {
  readonly indicator: string;
  /** The code of a region; all of England without it. */
  readonly within?: string | undefined;
  readonly release?: string | undefined;
}

const defaultIndicator = "turnover-rate-fte";

export function parseConsistencyState(params: LinkParams): ParsedState<ConsistencyState> {
  const within = readPattern(params, {
    name: "within",
    pattern: /^E\d{8}$/,
    looksLike: "the code of a region, such as E12000007",
  });
  if (isProblem(within)) return { readable: false, problems: [within] };
  const indicator = readText(params, "indicator") ?? defaultIndicator;
  return { readable: true, state: { indicator, within, release: readText(params, "release") } };
}

/** The link of the consistency page, or of its file, with everything it shows. */
export function formatConsistencyState(
  { indicator, within, release }: ConsistencyState,
  path = "/consistency",
): string {
  return `${path}${formatQuery({ indicator, within, release })}`;
}
