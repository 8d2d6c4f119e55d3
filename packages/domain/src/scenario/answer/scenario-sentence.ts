import { capitalise } from "../../formatting/capitalise.js";
import { formatNumber } from "../../formatting/format-number.js";
import type { AccreditationLevel } from "../accreditation-level.js";
import type { Percentiles } from "../draws/percentiles.js";
import type { Policy } from "../policy.js";
import { shareWidth, type Swing } from "./list-swings.js";

/** Swings below this move no figure that the sentence prints. */
const noticeable = 0.0005;
const mostNamed = 3;

const plurals: Readonly<Record<AccreditationLevel, string>> = {
  practitioner: "practitioners",
  supervisor: "supervisors",
  "practice-leader": "practice leaders",
};

const months = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

export interface SentenceParts {
  readonly policy: Policy;
  readonly date: string;
  readonly accreditedShare: Percentiles;
  readonly swings: readonly Swing[];
}

/** What the option would do, how sure, and what it rests on, in at most 35 words. */
export function scenarioSentence({ policy, date, accreditedShare, swings }: SentenceParts): string {
  const opening = `${capitalise(policy.mode)} and ${fundingOf(policy)}, the scheme would, under these assumptions,`;
  const decimals = accreditedShare.p50 < 0.01 ? 1 : 0;
  const percent = (share: number) => `${formatNumber(share * 100, decimals)}%`;
  const { p10, p50, p90 } = accreditedShare;
  const range =
    percent(p10) === percent(p90)
      ? "the same in 8 of 10 runs"
      : `8 in 10 runs: ${percent(p10)} to ${percent(p90)}`;
  const by = months.format(new Date(`${date}T00:00:00Z`));
  const what = `accredit ${percent(p50)} of ${staffIn(policy)} by ${by} (${range})`;
  return `${opening} ${what}${restingOn(swings)}.`;
}

function fundingOf({ fundedShare }: Policy): string {
  if (fundedShare === 0) return "unfunded";
  if (fundedShare === 1) return "fully funded";
  return fundedShare === 0.5 ? "half funded" : `${formatNumber(fundedShare * 100, 0)}% funded`;
}

function staffIn({ levels }: Policy): string {
  const [first, second, third] = levels.map((level) => plurals[level]);
  if (third !== undefined) return "all staff";
  return second === undefined ? (first ?? "nobody") : `${first} and ${second}`;
}

function restingOn(swings: readonly Swing[]): string {
  const [first, second, third] = swings
    .filter((swing) => shareWidth(swing) >= noticeable)
    .slice(0, mostNamed)
    .map(({ assumption }) => assumption.phrase);
  if (first === undefined) return "";
  if (second === undefined) return `, resting on ${first}`;
  return third === undefined
    ? `, resting most on ${first} and ${second}`
    : `, resting most on ${first}, ${second} and ${third}`;
}
