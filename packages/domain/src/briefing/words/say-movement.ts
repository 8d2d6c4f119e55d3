import { existsOn } from "../../areas/area.js";
import { capitalise } from "../../formatting/capitalise.js";
import { findObstacle } from "../../comparison/observation-interval.js";
import type { Observation } from "../../releases/observation.js";
import type { BriefingGround } from "../ground.js";
import { yearLabel } from "../statement/label.js";
import { say, type Piece } from "../statement/say.js";
import type { Statement } from "../statement/statement.js";
import { cellToken } from "./cell-token.js";
import { missingClauses } from "./missing-clause.js";
import { judgementOf, moveVerb, subjectOf, type Movement } from "./movement.js";

/**
 * What became of a figure since an earlier year, in a sentence. "Rose" and "fell" are said only where the interval of the
 * difference leaves out zero; without an interval both figures stand side by side and nothing is said of their difference.
 */
export function sayMovement(
  ground: BriefingGround,
  movement: Movement,
  subject = subjectOf(movement),
): Statement {
  return say(ground, [capitalise(subject), " ", ...listPieces(ground, movement)]);
}

function listPieces(ground: BriefingGround, movement: Movement): readonly Piece[] {
  const { now, last, compared } = movement;
  const figure = cellToken(ground, now);
  if (figure === undefined) return sayMissing(now);
  const before = cellToken(ground, compared?.before ?? last ?? now);
  if (compared === undefined || before === undefined) return sayUncompared(ground, { ...movement, last });
  const { verdict, difference } = compared;
  const [year, earlier] = [yearLabel(now.period), yearLabel(compared.before.period)];
  const verb = moveVerb(verdict.outcome, difference, before.value);
  if (verb !== undefined) {
    return [
      `${verb} from `,
      before,
      " in ",
      earlier,
      " to ",
      figure,
      " in ",
      year,
      `: ${judgementOf(verdict.outcome)}.`,
    ];
  }
  if (difference === 0) return ["was ", figure, " in ", year, ", the same as in ", earlier, "."];
  return [
    "was ",
    figure,
    " in ",
    year,
    " and ",
    before,
    " in ",
    earlier,
    `: ${judgementOf(verdict.outcome)}.`,
  ];
}

function sayMissing({ value, period }: Observation): readonly Piece[] {
  const reason = value.known ? "not-published" : value.reason;
  return ["in ", yearLabel(period), ` is not known: ${missingClauses[reason]}.`];
}

function sayUncompared(
  ground: BriefingGround,
  { now, last }: Pick<Movement, "now"> & { readonly last: Movement["last"] },
): readonly Piece[] {
  const figure = cellToken(ground, now) ?? "";
  const opening = ["was ", figure, " in ", yearLabel(now.period)];
  if (last === undefined) return [...opening, "; there is no earlier year to compare it with."];
  const before = cellToken(ground, last);
  const earlier = yearLabel(last.period);
  if (!existsOn(now.area, last.period.end)) {
    return [...opening, "; the area as it is now did not exist in ", earlier, "."];
  }
  if (before === undefined) return [...opening, "; for ", earlier, " there is no figure to compare it with."];
  return [...opening, " and ", before, " in ", earlier, `; ${whyNoVerdict(now, last)}.`];
}

/** Why chance cannot be judged between two known figures, as a clause. */
function whyNoVerdict(now: Observation, last: Observation): string {
  if (now.indicator.kind === "average") return "chance cannot be judged for an average";
  if (now.agrees === false || last.agrees === false)
    return "a published rate differs from the one its counts give, so chance cannot be judged";
  return findObstacle(now) === undefined && findObstacle(last) === undefined
    ? "leavers outnumber staff, so chance cannot be judged"
    : "the counts behind them are not published, so chance cannot be judged";
}
