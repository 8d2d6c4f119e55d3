import { areaInSentence } from "../../areas/area-in-sentence.js";
import type { Area } from "../../areas/area.js";
import { compareToResolved, type Outcome, type Verdict } from "../../comparison/verdict.js";
import { toResolved } from "../../comparison/resolve-benchmark.js";
import type { Indicator } from "../../indicators/indicator.js";
import { observe, type Observation } from "../../releases/observation.js";
import { listPeriods } from "../../releases/release-periods.js";
import type { BriefingGround } from "../ground.js";

const previous = { kind: "previous-period" } as const;

/**
 * An area's figure of the brief's period with the earlier one it is held against: that of the period before, or, where those two
 * cannot be compared, the latest earlier one that can. Only figures under the same code are of the same area.
 */
export interface Movement {
  readonly area: Area;
  readonly indicator: Indicator;
  readonly now: Observation;
  /** The period before, whether or not it is the one compared. */
  readonly last?: Observation;
  readonly compared?: {
    readonly before: Observation;
    readonly verdict: Verdict;
    readonly difference: number;
  };
}

export function findMovement(ground: BriefingGround, area: Area, indicator: Indicator): Movement {
  const { release } = ground;
  const period = ground.periodOf(indicator);
  const now = observe(release, area, indicator, period);
  const before = listPeriods(release, indicator)
    .filter(({ end }) => end < period.end)
    .map((each) => observe(release, area, indicator, each))
    .toReversed();
  const [last] = before;
  const compared = before.map((each) => compare(now, each)).find((each) => each !== undefined);
  return { area, indicator, now, ...(last && { last }), ...(compared && { compared }) };
}

function compare(now: Observation, before: Observation): Movement["compared"] {
  const verdict = compareToResolved(now, toResolved(before, previous), previous);
  const { outcome, difference } = verdict;
  return outcome === "not-comparable" || difference === undefined
    ? undefined
    : { before, verdict, difference };
}

const sharp = 0.25;
const slight = 0.05;

/**
 * The verb for a change beyond chance, by its size relative to where it started: slightly under a twentieth, sharply from a
 * quarter. Undefined where chance could explain the change.
 */
export function moveVerb(outcome: Outcome, difference: number, before: number): string | undefined {
  if (outcome === "similar" || outcome === "not-comparable") return undefined;
  const verb = difference > 0 ? "rose" : "fell";
  const share = Math.abs(difference) / before;
  if (share >= sharp) return `${verb} sharply`;
  return share < slight ? `${verb} slightly` : verb;
}

const judgements: Readonly<Record<Outcome, string>> = {
  better: "better, and beyond chance",
  worse: "worse, and beyond chance",
  higher: "higher, and beyond chance",
  lower: "lower, and beyond chance",
  similar: "no change beyond chance",
  "not-comparable": "not comparable",
};

/** What an outcome over time says of a change, in words that need no gloss. */
export function judgementOf(outcome: Outcome): string {
  return judgements[outcome];
}

/** The indicator with its place: "the vacancy rate in the North West". */
export function subjectOf({ area, indicator }: Pick<Movement, "area" | "indicator">): string {
  return `${indicator.phrase} in ${areaInSentence(area)}`;
}
