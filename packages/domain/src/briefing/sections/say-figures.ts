import { areaPossessive } from "../../areas/area-in-sentence.js";
import { findArea } from "../../areas/area-register.js";
import { englandCode } from "../../comparison/benchmark.js";
import { compareToBenchmark } from "../../comparison/verdict.js";
import { capitalise } from "../../formatting/capitalise.js";
import { observe, type Observation } from "../../releases/observation.js";
import type { BriefingGround } from "../ground.js";
import { whenLabel } from "../statement/label.js";
import { say, type Piece } from "../statement/say.js";
import type { Statement } from "../statement/statement.js";
import { cellToken } from "../words/cell-token.js";
import { missingClauses } from "../words/missing-clause.js";
import { relations } from "../words/relation.js";

/** Each headline figure with its period, and how it stands against England. */
export function sayFigures(ground: BriefingGround, figures: readonly Observation[]): readonly Statement[] {
  return figures.map((figure) => sayFigure(ground, figure));
}

export function sayFigure(ground: BriefingGround, figure: Observation): Statement {
  const { indicator, value, period } = figure;
  const token = cellToken(ground, figure);
  const subject = capitalise(indicator.phrase);
  if (token === undefined) {
    const reason = value.known ? "not-published" : value.reason;
    return say(ground, [`${subject} is not known: ${missingClauses[reason]}.`]);
  }
  return say(ground, [
    `${subject} was `,
    token,
    " ",
    whenLabel(period),
    ...againstEngland(ground, figure),
    ".",
  ]);
}

/** How a figure stands against England’s, as the end of a sentence; nothing for England itself or where England has none. */
function againstEngland(ground: BriefingGround, figure: Observation): readonly Piece[] {
  const england = findArea(ground.release.areas, englandCode);
  if (england === undefined || figure.area.code === england.code) return [];
  const token = cellToken(ground, observe(ground.release, england, figure.indicator, figure.period));
  if (token === undefined) return [];
  const { outcome } = compareToBenchmark(ground.release, figure);
  return outcome === "not-comparable"
    ? [`; ${areaPossessive(england)} was `, token]
    : [`: ${relations[outcome]} ${areaPossessive(england)} `, token];
}
