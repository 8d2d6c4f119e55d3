import { areaInSentence } from "../../areas/area-in-sentence.js";
import { selectAreas } from "../../areas/area-selection.js";
import type { Area } from "../../areas/area.js";
import { compareToBenchmark } from "../../comparison/verdict.js";
import { capitalise } from "../../formatting/capitalise.js";
import type { Indicator } from "../../indicators/indicator.js";
import { observe } from "../../releases/observation.js";
import type { BriefingGround } from "../ground.js";
import { say, type Piece } from "../statement/say.js";
import type { Statement } from "../statement/statement.js";
import { findToken } from "../statement/token.js";
import { cellToken } from "../words/cell-token.js";
import { relations } from "../words/relation.js";

/** Where an area stands on each rate: for England from which region to which, for others the range of places chance allows. */
export function sayStanding(
  ground: BriefingGround,
  area: Area,
  rates: readonly Indicator[],
): readonly Statement[] {
  const each = area.level === "country" ? sayReach : sayPlace;
  return rates.flatMap((indicator) => each(ground, area, indicator));
}

/** The regions with the lowest and the highest figure. */
function sayReach(ground: BriefingGround, _country: Area, indicator: Indicator): readonly Statement[] {
  const { release } = ground;
  const period = ground.periodOf(indicator);
  const regions = selectAreas(release.areas, { level: "region" }, period.end)
    .map((region) => observe(release, region, indicator, period))
    .flatMap((each) => (each.value.known ? [{ ...each, number: each.value.number }] : []))
    .toSorted((a, b) => a.number - b.number);
  const [low, high] = [regions.at(0), regions.at(-1)];
  const [from, to] = [low && cellToken(ground, low), high && cellToken(ground, high)];
  if (low === undefined || high === undefined || from === undefined || to === undefined) return [];
  return [
    say(ground, [
      `Among the regions ${indicator.phrase} ran from `,
      from,
      ` in ${areaInSentence(low.area)} to `,
      to,
      ` in ${areaInSentence(high.area)}.`,
    ]),
  ];
}

/** The range of places among the areas of its level, then its neighbours where it has any. */
function sayPlace(ground: BriefingGround, area: Area, indicator: Indicator): readonly Statement[] {
  const figure = observe(ground.release, area, indicator, ground.periodOf(indicator));
  if (!figure.value.known) return [];
  const range = listRange(ground, area, indicator);
  const neighbours = listNeighbours(ground, area, indicator);
  if (range.length === 0 && neighbours.length === 0) return [];
  const between = range.length > 0 && neighbours.length > 0 ? ["; "] : [];
  return [say(ground, [`${capitalise(indicator.phrase)}: `, ...range, ...between, ...neighbours, "."])];
}

const peers = { region: "regions", "local-authority": "authorities" } as const;

function listRange(ground: BriefingGround, area: Area, indicator: Indicator): readonly Piece[] {
  const { level } = area;
  if (level !== "region" && level !== "local-authority") return [];
  const place = {
    area: area.code,
    indicator: indicator.slug,
    period: ground.periodOf(indicator).code,
    level,
  };
  const part = (name: "lower" | "upper" | "of") => findToken(ground, { kind: "rank", ...place, part: name });
  const [lower, upper, of] = [part("lower"), part("upper"), part("of")];
  if (lower === undefined || upper === undefined || of === undefined) return [];
  if (lower.value === upper.value)
    return ["place ", lower, " of ", of, ` ${peers[level]}, lowest first, with chance allowed for`];
  return ["place ", lower, " to place ", upper, " of ", of, ` ${peers[level]}, lowest first`];
}

function listNeighbours(ground: BriefingGround, area: Area, indicator: Indicator): readonly Piece[] {
  const period = ground.periodOf(indicator);
  const place = { area: area.code, indicator: indicator.slug, period: period.code };
  const median = findToken(ground, { kind: "neighbours-median", ...place });
  if (median === undefined) return [];
  const figure = observe(ground.release, area, indicator, period);
  const { outcome } = compareToBenchmark(ground.release, figure, { kind: "statistical-neighbours" });
  return [`${relations[outcome]} the median of its statistical neighbours, `, median];
}
