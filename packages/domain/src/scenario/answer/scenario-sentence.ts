import { formatNumber, roundHalfAway } from "../../formatting/format-number.js";
import { formatPounds } from "../../formatting/format-pounds.js";
import { levelNouns } from "../../rollout/level-noun.js";
import type { Percentiles } from "../draws/percentiles.js";
import type { ScenarioPolicy } from "../policy.js";
import { shareWidth, type Swing } from "./list-swings.js";

/** Swings below this move no figure that the sentence prints. */
const noticeable = 0.0005;
const mostNamed = 3;
const mostWords = 35;

const months = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

export interface SentenceParts {
  readonly policy: ScenarioPolicy;
  readonly date: string;
  readonly accreditedShare: Percentiles;
  readonly cost: Percentiles;
  readonly draws: number;
  readonly swings: readonly Swing[];
}

/** What the option would do and cost, how sure, and what it rests on: as many of the three leading assumptions as 35 words can hold. */
export function scenarioSentence({
  policy,
  date,
  accreditedShare,
  cost,
  draws,
  swings,
}: SentenceParts): string {
  const opening = `A ${policy.mode}, ${fundingOf(policy.fundedShare)} scheme would, under these assumptions,`;
  const { p50, range } = printShares(accreditedShare, draws);
  const by = months.format(new Date(`${date}T00:00:00Z`));
  const what = `accredit ${p50} of ${staffIn(policy)} for ${formatPounds(cost.p50)} by ${by} (${range})`;
  const named = swings
    .filter((swing) => shareWidth(swing) >= noticeable)
    .slice(0, mostNamed)
    .map(({ assumption }) => assumption.phrase);
  const sentences = [3, 2, 1, 0].map((count) => `${opening} ${what}${restingOn(named.slice(0, count))}.`);
  return sentences.find((sentence) => sentence.split(" ").length <= mostWords) ?? `${opening} ${what}.`;
}

function printShares({ p10, p50, p90 }: Percentiles, draws: number) {
  const decimals = p50 < 0.01 && p90 > 0 ? 1 : 0;
  const [low, middle, high] = [p10, p50, p90].map((share) => `${formatNumber(share * 100, decimals)}%`);
  if (draws === 1) return { p50: middle, range: "in a single run" };
  return {
    p50: middle,
    range: low === high ? "the same in 8 of 10 runs" : `8 in 10 runs: ${low} to ${high}`,
  };
}

function fundingOf(fundedShare: number): string {
  const percent = roundHalfAway(fundedShare * 100, 1);
  if (percent === 0) return "unfunded";
  if (percent === 100) return "fully funded";
  return percent === 50 ? "half funded" : `${percent}% funded`;
}

function staffIn({ levels }: ScenarioPolicy): string {
  const [first, second, third] = levels.map((level) => levelNouns[level]);
  if (third !== undefined) return "all staff";
  return second === undefined ? (first ?? "nobody") : `${first} and ${second}`;
}

function restingOn([first, second, third]: readonly string[]): string {
  if (first === undefined) return "";
  if (second === undefined) return `, resting most on ${first}`;
  return third === undefined
    ? `, resting most on ${first} and ${second}`
    : `, resting most on ${first}, ${second} and ${third}`;
}
