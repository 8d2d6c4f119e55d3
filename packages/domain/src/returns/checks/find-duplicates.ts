import type { ReturnProblem } from "../return-problem.js";
import { keyOfReturn, subjectOf, type ReturnDraft } from "../return-row.js";

/** Rows about what a row before them is about already. */
export function findDuplicates(drafts: readonly ReturnDraft[]): readonly ReturnProblem[] {
  const seen = new Map<string, number>();
  return drafts.flatMap((draft) => {
    const subject = subjectOf(draft);
    if (subject === undefined) return [];
    const key = keyOfReturn(subject);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, draft.row);
      return [];
    }
    const message = `Line ${first} is about the same authority, day and level. Keep one of the two.`;
    return [{ row: draft.row, check: "duplicate", message }];
  });
}
