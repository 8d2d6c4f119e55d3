import { rateInterval, wilsonInterval, type Answer, type Interval } from "@plumbline/statistics";
import type { IndicatorKind } from "../indicators/indicator.js";
import type { Observation } from "../releases/observation.js";
import { rateIntervalRule } from "../rules/rate-interval.js";
import type { Rule } from "../rules/rule.js";
import { wilsonIntervalRule } from "../rules/wilson-interval.js";
import { shorthand } from "../values/missing.js";

/** The bounds within which chance could have moved a figure, in the indicator's own unit, at `level` (0.95 is 95%). */
export interface ChanceInterval {
  readonly answered: true;
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
  readonly rule: Rule;
}

/** Why there is no interval, as a clause that reads after a colon. */
export interface NoInterval {
  readonly answered: false;
  readonly why: string;
}

const withoutChance: Partial<Record<IndicatorKind, string>> = {
  average: "an average has no interval that published counts could give",
  count: "a count follows the size of the area",
};

const countsMissing = "the counts behind it are not published";
const nothingToDivideBy = "there is nothing to divide by";

/**
 * How far chance alone could have moved a figure in its period (the observed year seen as one of many that could have been).
 * Wilson's interval for shares, and for turnover while leavers do not outnumber staff; above that the rate interval.
 * Source: Fingertips guidance; Newcombe 1998.
 *
 * @example observationInterval(londonTurnover2025) // { answered: true, lower: 13.0, upper: 14.7, … }
 */
export function observationInterval(observation: Observation): ChanceInterval | NoInterval {
  const why = findObstacle(observation);
  const { indicator, numerator, denominator } = observation;
  if (why !== undefined || numerator === undefined || denominator === undefined) {
    return { answered: false, why: why ?? countsMissing };
  }
  const pastTheWhole = numerator > denominator;
  const rule = pastTheWhole ? rateIntervalRule : wilsonIntervalRule;
  const found = pastTheWhole ? rateInterval(numerator, denominator) : wilsonInterval(numerator, denominator);
  return inUnit(found, indicator.rate?.scale ?? 1, rule);
}

/** Why a figure can carry no interval, as a clause; undefined where it can. */
export function findObstacle(observation: Observation): string | undefined {
  const { indicator, value, agrees, numerator, denominator } = observation;
  if (!value.known) return `there is no figure (${shorthand[value.reason].short})`;
  const kindless = withoutChance[indicator.kind];
  if (kindless !== undefined) return kindless;
  if (numerator === undefined || denominator === undefined) return countsMissing;
  if (agrees === false) return "its published rate differs from the one its counts give";
  if (indicator.kind === "share" && numerator > denominator)
    return "its counts make a share of more than 100%";
  return denominator === 0 ? nothingToDivideBy : undefined;
}

function inUnit(found: Answer<Interval>, scale: number, rule: Rule): ChanceInterval | NoInterval {
  if (!found.answered) return { answered: false, why: nothingToDivideBy };
  const { lower, upper } = found.value;
  return { answered: true, lower: lower * scale, upper: upper * scale, level: 0.95, rule };
}
