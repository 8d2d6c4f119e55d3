import { welchDifference } from "@plumbline/statistics";
import { capitalise } from "../../formatting/capitalise.js";
import type { Indicator } from "../../indicators/indicator.js";
import type { Period } from "../../periods/period.js";
import { joinRefusals, type Refusal } from "../../refusals/refusal.js";
import { listPeriods } from "../../releases/release-periods.js";
import type { Release } from "../../releases/release.js";
import { programmeEffectRule } from "../../rules/programme-effect.js";
import type { Programme } from "../programme.js";
import { measureEach } from "./area-means.js";
import { checkSameEarlierTrend, checkSameStart } from "./check-before.js";
import { checkSitesKnown } from "./check-sites-known.js";
import type { EffectCheck } from "./effect-check.js";
import { toEffectGroups, type EffectGroups } from "./effect-groups.js";
import { toEffectPeriods, type EffectPeriods } from "./effect-periods.js";
import { effectSentence, noEffectSentence } from "./effect-sentence.js";
import { compareNaively } from "./naive-comparison.js";
import { poolSeries } from "./pooled-series.js";
import type { ProgrammeEffect } from "./programme-effect.js";

const fewestAreas = 5;

interface Obstacle {
  readonly code: string;
  readonly clause: string;
}

/**
 * What a programme changed on one indicator, as far as sites against other authorities can tell: the difference in differences of
 * authority means, with Welch’s interval. It refuses where sites are unknown, or where sites and others stood or moved apart
 * before the first site joined. Rule: programme-effect.
 * Source: Card and Krueger 1994; Welch 1947.
 *
 * @example findProgrammeEffect(release, naas, turnover).refusal?.code // "SITES_UNKNOWN"
 */
export function findProgrammeEffect(
  release: Release,
  programme: Programme,
  indicator: Indicator,
): ProgrammeEffect {
  const groups = toEffectGroups(release, programme, indicator);
  const periods = toEffectPeriods(release, programme, indicator);
  const every = listPeriods(release, indicator);
  const naive = compareNaively(release, programme, { indicator, groups, periods });
  const series = {
    indicator,
    ...(naive === undefined ? {} : { naive }),
    sites: poolSeries(indicator, groups.sites, every),
    others: poolSeries(indicator, groups.others, every),
    rule: programmeEffectRule,
  };
  const impossible = findObstacle(programme, indicator, periods);
  if (impossible !== undefined) return { ...series, checks: [], ...refuse(indicator, [impossible]) };
  const checks = [
    checkSitesKnown(release, programme),
    checkSameStart(indicator, groups, periods.before),
    checkSameEarlierTrend(indicator, groups, periods.before),
  ];
  const failed = checks.filter(({ passed }) => !passed);
  if (failed.length > 0) return { ...series, checks, ...refuse(indicator, failed) };
  return { ...series, checks, ...estimate(indicator, groups, periods) };
}

function findObstacle(
  programme: Programme,
  indicator: Indicator,
  { after }: EffectPeriods,
): Obstacle | undefined {
  if (indicator.kind === "count") return { code: "COUNT", clause: "a count follows the size of the area" };
  if (programme.sites.length === 0) return { code: "SITES_UNKNOWN", clause: "no site is known by name" };
  return after.length === 0
    ? { code: "NO_PERIOD_AFTER", clause: "no whole period lies between the last joining and the end" }
    : undefined;
}

type Finding = Pick<ProgrammeEffect, "estimate" | "interval" | "sentence" | "refusal">;

function refuse(indicator: Indicator, obstacles: readonly (Obstacle | EffectCheck)[]): Finding {
  const refusals: readonly Refusal[] = obstacles.map((obstacle) => ({
    code: obstacle.code,
    sentence: "sentence" in obstacle ? obstacle.sentence : `${capitalise(obstacle.clause)}.`,
  }));
  const refusal = joinRefusals(refusals);
  const sentence = noEffectSentence(indicator, obstacles[0]?.clause ?? "");
  return { sentence, ...(refusal === undefined ? {} : { refusal }) };
}

function estimate(indicator: Indicator, groups: EffectGroups, { before, after }: EffectPeriods): Finding {
  const change = changeBetween(before, after);
  const used = [...before, ...after];
  const [sites, others] = [measureEach(groups.sites, used, change), measureEach(groups.others, used, change)];
  const found = welchDifference(sites, others);
  if (!found.answered || Math.min(sites.length, others.length) < fewestAreas)
    return refuse(indicator, [{ code: "TOO_FEW", clause: "too few authorities have every figure it takes" }]);
  const { difference, lower, upper } = found.value;
  return {
    estimate: difference,
    interval: { answered: true, lower, upper, level: 0.95, rule: programmeEffectRule },
    sentence: effectSentence(indicator, found.value),
  };
}

function changeBetween(
  before: readonly Period[],
  after: readonly Period[],
): (figures: readonly number[]) => number {
  const meanOf = (figures: readonly number[]) =>
    figures.reduce((sum, each) => sum + each, 0) / figures.length;
  return (figures) =>
    meanOf(figures.slice(before.length, before.length + after.length)) -
    meanOf(figures.slice(0, before.length));
}
