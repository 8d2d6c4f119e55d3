import {
  adjustedFunnel,
  overdispersion,
  placeInFunnel,
  pooledRate,
  proportionFunnelLimits,
  noAnswer,
  type Answer,
  type FunnelLimits,
  type FunnelPlace,
  type Overdispersion,
} from "@plumbline/statistics";
import type { Area } from "../areas/area.js";
import type { Indicator } from "../indicators/indicator.js";
import { selectPanel, type PanelMember } from "../panel/panel.js";
import type { Period } from "../periods/period.js";
import type { Refusal } from "../refusals/refusal.js";
import { toRefusal } from "../refusals/reasons.js";
import type { Observation } from "../releases/observation.js";
import type { Release } from "../releases/release.js";
import { funnelAdjustedRule } from "../rules/funnel-adjusted.js";
import { funnelNaiveRule } from "../rules/funnel-naive.js";
import type { Rule } from "../rules/rule.js";

export type { FunnelPlace };

export interface FunnelQuestion {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly areas: readonly Area[];
  readonly adjusted: boolean;
}

export interface FunnelPoint {
  readonly observation: Observation;
  readonly z: number;
  readonly place: FunnelPlace;
}

/** Limits at one denominator, as proportions. */
export interface FunnelLimitsAt extends FunnelLimits {
  readonly denominator: number;
}

/** Areas against the limits that chance would keep them within. Proportions; the centre is pooled over the areas shown. */
export interface Funnel {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly adjusted: boolean;
  readonly rule: Rule;
  readonly centre?: number;
  readonly overdispersion?: number;
  readonly tau?: number;
  readonly limits: readonly FunnelLimitsAt[];
  readonly points: readonly FunnelPoint[];
  readonly excluded: readonly Observation[];
  readonly refusal?: Refusal;
}

const withoutFunnel: Refusal = {
  code: "NO_CHANCE",
  sentence:
    "Only a rate with published counts has limits that chance would keep it within. Ask about a share or turnover.",
};

/**
 * A funnel: every area's rate by its denominator, with 95% and 99.8% limits round the pooled rate. Adjusted limits allow for
 * differences beyond chance (arcsine, winsorised 10%, additive); naive limits are exact for small areas and normal for large. An
 * area is outside adjusted limits only where it is outside those of chance alone too, which small areas need.
 * Source: Spiegelhalter 2005; Spiegelhalter et al 2012.
 */
export function findFunnel(release: Release, question: FunnelQuestion): Funnel {
  const { indicator, period, areas, adjusted } = question;
  const { members, excluded } = selectPanel(release, { indicator, period, areas, fewestStaff: 0 });
  const rule = adjusted ? funnelAdjustedRule : funnelNaiveRule;
  const empty = { indicator, period, adjusted, rule, limits: [], points: [], excluded };
  if (indicator.kind !== "share" && indicator.kind !== "turnover")
    return { ...empty, refusal: withoutFunnel };
  const dispersion = measureDispersion(members);
  if (members.length === 0 || (adjusted && !dispersion.answered)) {
    return { ...empty, refusal: refusalOf(dispersion) };
  }
  const centre = pooledRate(members);
  const naiveAt = (denominator: number) => proportionFunnelLimits({ target: centre, total: denominator });
  const limitsAt = (denominator: number): Answer<FunnelLimits> =>
    adjusted && dispersion.answered ? adjustedFunnel(dispersion.value, denominator) : naiveAt(denominator);
  const { phi, tau2 } = dispersion.answered ? dispersion.value : {};
  return {
    ...empty,
    centre,
    ...(phi === undefined ? {} : { overdispersion: phi }),
    ...(tau2 === undefined ? {} : { tau: Math.sqrt(tau2) }),
    limits: drawLimits(members, limitsAt),
    points: members.flatMap((member) =>
      toPoint(member, centre, [limitsAt(member.total), naiveAt(member.total)]),
    ),
  };
}

function measureDispersion(members: readonly PanelMember[]): Answer<Overdispersion> {
  if (members.length === 0) return noAnswer("too-few");
  return overdispersion(members.map(({ count, total }) => ({ numerator: count, denominator: total })));
}

function refusalOf(dispersion: Answer<Overdispersion>): Refusal {
  if (dispersion.answered || dispersion.reason !== "too-few") {
    return toRefusal(dispersion.answered ? "too-few" : dispersion.reason);
  }
  return {
    code: "TOO_FEW",
    sentence:
      "Fewer than ten areas have a figure, so limits cannot allow for differences beyond chance. Ask for naive limits.",
  };
}

function toPoint(
  { observation, rate, total }: PanelMember,
  centre: number,
  both: readonly Answer<FunnelLimits>[],
) {
  const places = both.flatMap((limits) => (limits.answered ? [placeInFunnel(rate, limits.value)] : []));
  const error = Math.sqrt((centre * (1 - centre)) / total);
  const z = error === 0 ? 0 : (rate - centre) / error;
  return [{ observation, z, place: leastUnusual(places) }];
}

const fromOrdinary: readonly FunnelPlace[] = ["within", "above-95", "below-95", "above-99.8", "below-99.8"];

/** An area is as unusual as every set of limits agrees it is. */
function leastUnusual(places: readonly FunnelPlace[]): FunnelPlace {
  return fromOrdinary.find((place) => places.includes(place)) ?? "within";
}

const steps = 60;

function drawLimits(
  members: readonly PanelMember[],
  limitsAt: (denominator: number) => Answer<FunnelLimits>,
): readonly FunnelLimitsAt[] {
  const totals = members.map(({ total }) => total);
  const least = Math.max(1, Math.floor(Math.min(...totals)));
  const most = Math.ceil(Math.max(...totals));
  const ratio = (most / least) ** (1 / (steps - 1));
  const denominators = Array.from({ length: steps }, (_, step) => Math.round(least * ratio ** step));
  return [...new Set(denominators)].flatMap((denominator) => {
    const limits = limitsAt(denominator);
    return limits.answered ? [{ denominator, ...limits.value }] : [];
  });
}
