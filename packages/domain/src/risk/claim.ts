import type { Verdict } from "../comparison/verdict.js";
import type { Indicator } from "../indicators/indicator.js";
import type { ReportedFigure } from "../programme/figures/reported-figure.js";
import type { Programme } from "../programme/programme.js";
import type { Release } from "../releases/release.js";
import type { Source } from "../releases/source.js";
import type { Series } from "../series/series.js";
import type { Bearing } from "./finding.js";

/**
 * What one test of a claim found: `why` it was asked, what it says, in words, and the indicator or the figure it rests on. Series
 * and verdict are England’s: the verdict compares the latest period with the last before the programme began.
 */
export interface RiskEvidence {
  readonly why: string;
  readonly bearing: Bearing;
  readonly sentence: string;
  readonly indicator?: Indicator;
  readonly figure?: ReportedFigure;
  readonly series?: Series;
  readonly verdict?: Verdict;
  /** The other collection that a setting is taken from. */
  readonly source?: Source;
}

/** Something that only sets a claim in its place, where a release carries it. */
export type ContextSetting = (release: Release, programme: Programme) => RiskEvidence | undefined;

export type ClaimTest = (release: Release, programme: Programme) => RiskEvidence;

/**
 * A claim made in the debate on a programme, in our words, with its tests. `cannotShow` says what the evidence
 * leaves open whatever the finding, and `wouldShow` what would close it.
 */
export interface Claim {
  readonly slug: string;
  readonly programme: string;
  readonly text: string;
  readonly raisedBy: readonly string[];
  readonly reference: string;
  readonly tests: readonly ClaimTest[];
  readonly settings?: readonly ContextSetting[];
  readonly cannotShow: readonly string[];
  readonly wouldShow: readonly string[];
}
