import { capitalise } from "../../formatting/capitalise.js";
import { formatDifference, formatFigure } from "../../formatting/format-number.js";
import type { Indicator } from "../../indicators/indicator.js";
import type { Period } from "../../periods/period.js";
import type { Release } from "../../releases/release.js";
import { findSite } from "../participation/find-participation.js";
import type { Programme } from "../programme.js";
import { listFollowedAreas, type EffectGroups, type FollowedArea } from "./effect-groups.js";
import type { EffectPeriods } from "./effect-periods.js";
import { poolSeries } from "./pooled-series.js";

/** A group of authorities taken together before the first site joined and after the last: pooled by us, in the indicator’s unit. */
export interface NaiveGroup {
  readonly name: string;
  readonly areas: number;
  readonly before: number;
  readonly after: number;
}

/**
 * What a hurried reader would compare: each phase’s named sites and all other authorities, in the last period before the first
 * site joined and the last whole one of the programme. It is shown to teach why it is wrong, and is never a verdict.
 */
export interface NaiveComparison {
  readonly from: Period;
  readonly to: Period;
  readonly groups: readonly NaiveGroup[];
  readonly sentence: string;
}

const allSites = "All named sites";
const allOthers = "All other authorities";

/** The naive comparison of a programme on an indicator; undefined where a period or the counts to pool are missing. */
export function compareNaively(
  release: Release,
  programme: Programme,
  { indicator, groups, periods }: NaiveInput,
): NaiveComparison | undefined {
  const [from, to] = [periods.before.at(-1), periods.after.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  const phaseOf = ({ area }: FollowedArea) =>
    listFollowedAreas(release, area).map((each) => findSite(release, programme, each)?.phase);
  const parts = [
    ...programme.phases.map(({ slug, name }) => ({
      name: `${name}, named sites`,
      members: groups.sites.filter((site) => phaseOf(site).includes(slug)),
    })),
    { name: allSites, members: groups.sites },
    { name: allOthers, members: groups.others },
  ];
  const pooled = parts.flatMap(({ name, members }) => {
    const [before, after] = poolSeries(indicator, members, [from, to]).points;
    return before?.value === undefined || after?.value === undefined
      ? []
      : [{ name, areas: members.length, before: before.value, after: after.value }];
  });
  const [sites, others] = [allSites, allOthers].map((name) => pooled.find((group) => group.name === name));
  if (sites === undefined || others === undefined) return undefined;
  return { from, to, groups: pooled, sentence: sentenceOf(indicator, [from, to], [sites, others]) };
}

interface NaiveInput {
  readonly indicator: Indicator;
  readonly groups: EffectGroups;
  readonly periods: EffectPeriods;
}

function sentenceOf(
  indicator: Indicator,
  [from, to]: readonly [Period, Period],
  [sites, others]: readonly [NaiveGroup, NaiveGroup],
): string {
  const format = { ...indicator, decimals: 1 };
  const move = ({ before, after }: NaiveGroup) =>
    `from ${formatFigure(before, format)} to ${formatFigure(after, format)}`;
  const gap = sites.after - sites.before - (others.after - others.before);
  const size = `${formatDifference(gap, format)} ${gap < 0 ? "less" : "more"}`;
  return `${capitalise(indicator.phrase)} went ${move(sites)} in named sites and ${move(others)} elsewhere, ${from.code} to ${to.code}: ${size} in sites.`;
}
