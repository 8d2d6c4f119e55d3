import { capitalise } from "../../formatting/capitalise.js";
import type { BriefingQuestion } from "../briefing.js";
import type { BriefingGround } from "../ground.js";
import { say } from "../statement/say.js";
import { listWords } from "../../formatting/list-words.js";
import { missingClauses } from "../words/missing-clause.js";
import type { Movement } from "../words/movement.js";

/** Why headline figures are missing; nothing where none is. */
export function askWhyMissing(
  ground: BriefingGround,
  movements: readonly Movement[],
): readonly BriefingQuestion[] {
  const missing = movements.flatMap(({ now }) =>
    now.value.known ? [] : [{ phrase: now.indicator.phrase, reason: now.value.reason }],
  );
  const byReason = Map.groupBy(missing, ({ reason }) => reason);
  const clauses = [...byReason].map(
    ([reason, found]) => `for ${listWords(found.map(({ phrase }) => phrase))} ${missingClauses[reason]}`,
  );
  if (clauses.length === 0) return [];
  return [
    {
      question: "Why are figures missing?",
      answer: say(ground, [`${capitalise(clauses.join("; "))}.`]),
    },
  ];
}
