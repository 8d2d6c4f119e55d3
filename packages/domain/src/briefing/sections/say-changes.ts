import { areaInSentence } from "../../areas/area-in-sentence.js";
import type { Area } from "../../areas/area.js";
import { listChanges, type Change } from "../../changes/list-changes.js";
import { capitalise } from "../../formatting/capitalise.js";
import type { Indicator } from "../../indicators/indicator.js";
import type { Release } from "../../releases/release.js";
import type { BriefingGround } from "../ground.js";
import { versionLabel, yearLabel } from "../statement/label.js";
import { say } from "../statement/say.js";
import type { Statement } from "../statement/statement.js";
import { findToken } from "../statement/token.js";
import { cellToken } from "../words/cell-token.js";

/** How an area’s figures differ from each earlier release: how many, and which headline figures of earlier years were revised. */
export function sayRevisions(
  ground: BriefingGround,
  area: Area,
  indicators: readonly Indicator[],
): readonly Statement[] {
  return ground.earlier.flatMap((earlier) => sayRelease(ground, earlier, { area, indicators }));
}

interface Asked {
  readonly area: Area;
  readonly indicators: readonly Indicator[];
}

function sayRelease(
  ground: BriefingGround,
  earlier: Release,
  { area, indicators }: Asked,
): readonly Statement[] {
  const place = areaInSentence(area);
  const count = findToken(ground, { kind: "changes", area: area.code, since: earlier.version });
  if (count === undefined) return [];
  const since = ["Release ", versionLabel(ground.release)];
  if (count.value === 0) {
    return [
      say(ground, [...since, ` changes no figure for ${place} since release `, versionLabel(earlier), "."]),
    ];
  }
  const noun = count.value === 1 ? "figure" : "figures";
  const total = [
    ...since,
    " adds or changes ",
    count,
    ` ${noun} for ${place} since release `,
    versionLabel(earlier),
    ".",
  ];
  const filter = { areas: [area.code], indicators: indicators.map(({ slug }) => slug) };
  const revised = listChanges(earlier, ground.release, filter).filter(({ kind }) => kind === "revised");
  return [say(ground, total), ...revised.map((change) => sayRevision(ground, change, earlier))];
}

function sayRevision(ground: BriefingGround, change: Change, earlier: Release): Statement {
  const { indicator, period } = change;
  const subject = `${capitalise(indicator.phrase)} in `;
  const after = cellToken(ground, change);
  const before = cellToken(ground, change, earlier.version);
  const year = yearLabel(period);
  if (after === undefined) return say(ground, [subject, year, " has been withdrawn."]);
  if (before === undefined) return say(ground, [subject, year, " is now known: ", after, "."]);
  return say(ground, [subject, year, " has been revised from ", before, " to ", after, "."]);
}
