import type { Area } from "../areas/area.js";
import { selectAreas } from "../areas/area-selection.js";
import { workforceDay } from "../periods/workforce-period.js";
import { findValue } from "../releases/cube.js";
import type { Release } from "../releases/release.js";
import { computable } from "../values/value.js";
import type { ModelArea } from "./model/model-area.js";

/** The period of the workforce that scenarios start from: the first with every authority. */
export const scenarioPeriod = "2017";

/** Below this many people an authority’s own turnover is chance more than anything, so England’s stands in. */
const fewestForOwnTurnover = 30;
const middlingDeprivation = 0.5;

/**
 * The workforce a scenario starts from, as counted on `start` (ISO). `excluded` have no known headcount; `atEnglandTurnover` are too
 * small, or have no known leavers; `atMiddlingDeprivation` have no known deprivation.
 */
export interface ScenarioPopulation {
  readonly start: string;
  readonly areas: readonly ModelArea[];
  readonly excluded: readonly Area[];
  readonly atEnglandTurnover: readonly Area[];
  readonly atMiddlingDeprivation: readonly Area[];
}

/**
 * Every authority of a release’s period with its people in post and its leavers, beside its deprivation from 0 (least) to 1 (most).
 *
 * Source: DfE, Children’s social work workforce, headcounts.
 */
export function toScenarioPopulation(
  release: Release,
  deprivation: ReadonlyMap<string, number>,
  periodCode = scenarioPeriod,
): ScenarioPopulation {
  const read = (area: Area, slug: string) => computable(findValue(release.cube, area.code, slug, periodCode));
  const start = workforceDay(periodCode);
  const authorities = selectAreas(release.areas, {}, start).map((area) => ({
    area,
    headcount: read(area, "inpost-headcount") ?? 0,
    leavers: read(area, "leavers-headcount"),
  }));
  const [england] = selectAreas(release.areas, { level: "country" }, start);
  const englandTurnover = england
    ? (read(england, "leavers-headcount") ?? 0) / (read(england, "inpost-headcount") ?? 1)
    : 0;
  const peopled = authorities.filter(({ headcount }) => headcount > 0);
  const borrows = ({ headcount, leavers }: (typeof peopled)[number]) =>
    headcount < fewestForOwnTurnover || leavers === undefined;
  return {
    start,
    areas: peopled.map((authority) => ({
      code: authority.area.code,
      region: authority.area.region ?? authority.area.code,
      headcount: authority.headcount,
      turnover: borrows(authority) ? englandTurnover : (authority.leavers ?? 0) / authority.headcount,
      deprivation: deprivation.get(authority.area.code) ?? middlingDeprivation,
      firstMonth: 0,
    })),
    excluded: authorities.filter(({ headcount }) => headcount === 0).map(({ area }) => area),
    atEnglandTurnover: peopled.filter(borrows).map(({ area }) => area),
    atMiddlingDeprivation: peopled.map(({ area }) => area).filter(({ code }) => !deprivation.has(code)),
  };
}
