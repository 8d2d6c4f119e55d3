import { pooledRate } from "@plumbline/statistics";
import type { Area } from "../areas/area.js";
import type { Indicator } from "../indicators/indicator.js";
import type { Period } from "../periods/period.js";
import { observe, type Observation } from "../releases/observation.js";
import type { Release } from "../releases/release.js";

/** An area with the counts of its rate; `rate` is numerator over denominator, a proportion. */
export interface PanelMember {
  readonly area: Area;
  readonly observation: Observation;
  readonly count: number;
  readonly total: number;
  readonly rate: number;
}

/**
 * The areas a statistic of spread is taken over, in the order of their codes, and those it leaves out. `commonRate` is the pooled
 * rate of every area whose counts are known, the small ones too; undefined where nobody is in the denominator.
 */
export interface Panel {
  readonly commonRate: number | undefined;
  readonly members: readonly PanelMember[];
  readonly excluded: readonly Observation[];
}

export interface PanelQuestion {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly areas: readonly Area[];
  readonly fewestStaff?: number;
}

/** Areas with fewer staff than this in the denominator are left out of spread, ranks and composites. */
export const fewestStaff = 30;

/**
 * The panel of one indicator and period: areas whose counts are known and whose denominator is 30 or more.
 * A count that rounds to zero is taken as 0. Everyone left out is listed.
 *
 * @example selectPanel(release, { indicator: turnover, period: year2025, areas: authorities }).members.length // 146
 */
export function selectPanel(release: Release, question: PanelQuestion): Panel {
  const fewest = question.fewestStaff ?? fewestStaff;
  const counted: PanelMember[] = [];
  const excluded: Observation[] = [];
  for (const area of question.areas.toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
    const observation = observe(release, area, question.indicator, question.period);
    const member = toMember(observation);
    if (member !== undefined) counted.push(member);
    if (member === undefined || member.total < fewest) excluded.push(observation);
  }
  return {
    members: counted.filter(({ total }) => total >= fewest),
    excluded,
    commonRate: counted.length === 0 ? undefined : pooledRate(counted),
  };
}

function toMember(observation: Observation): PanelMember | undefined {
  const { area, value, numerator: count, denominator: total } = observation;
  const figureExists = value.known || value.reason === "rounds-to-zero";
  if (!figureExists || count === undefined || total === undefined || total === 0) return undefined;
  return { area, observation, count, total, rate: count / total };
}
