import { areaInSentence } from "../../areas/area-in-sentence.js";
import type { BriefingGround } from "../ground.js";
import { yearLabel } from "../statement/label.js";
import { say } from "../statement/say.js";
import type { Statement } from "../statement/statement.js";
import type { Movement } from "../words/movement.js";
import { sayMovement } from "../words/say-movement.js";

/** The movement a brief leads with: turnover’s, or the first other rate’s whose change can be judged. */
export function findLead(movements: readonly Movement[]): Movement | undefined {
  return movements.find(({ compared }) => compared !== undefined);
}

/** The first sentence, of at most 25 words: better or worse, and is it beyond chance? Plain "not known" where nothing can tell. */
export function sayHeadline(ground: BriefingGround, movements: readonly Movement[]): Statement {
  const lead = findLead(movements);
  if (lead !== undefined) return sayMovement(ground, lead);
  const [first] = movements;
  const place = first === undefined ? "this area" : areaInSentence(first.area);
  if (first !== undefined && movements.every(({ now }) => !now.value.known)) {
    return say(ground, [
      `Better or worse is not known for ${place}: no headline figure is published for `,
      yearLabel(first.now.period),
      ".",
    ]);
  }
  return say(ground, [
    `Better or worse is not known for ${place}: no headline rate can be compared with an earlier year.`,
  ]);
}
