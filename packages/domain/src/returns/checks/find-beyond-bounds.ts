import { returnCounts, widestBounds } from "../return-count.js";
import type { ReturnProblem } from "../return-problem.js";
import type { ReturnDraft } from "../return-row.js";

/** Counts larger than one they are part of: more accredited than assessed, say. */
export function findBeyondBounds(drafts: readonly ReturnDraft[]): readonly ReturnProblem[] {
  return drafts.flatMap(({ row, counts }) =>
    returnCounts.flatMap((column) =>
      widestBounds[column].flatMap((bound) => {
        const [part, whole] = [counts[column], counts[bound]];
        if (part === undefined || whole === undefined || part <= whole) return [];
        const message = `${part} ${column} are more than ${whole} ${bound}, whom they are among.`;
        return [{ row, column, check: "part-of", message }];
      }),
    ),
  );
}
