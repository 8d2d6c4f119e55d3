import { findBeyondBounds } from "./checks/find-beyond-bounds.js";
import { findBeyondWorkforce } from "./checks/find-beyond-workforce.js";
import { findDuplicates } from "./checks/find-duplicates.js";
import { findFalls } from "./checks/find-falls.js";
import { findNotTakingPart } from "./checks/find-not-taking-part.js";
import { readReturn } from "./read-return.js";
import type { ReturnContext } from "./return-context.js";
import type { ReturnProblem } from "./return-problem.js";
import { subjectOf, type ReturnDraft, type ReturnRow, type ReturnText } from "./return-row.js";

/** A file of returns as it was found: its rows, or every problem that keeps it from being accepted. */
export type CheckedReturns =
  | { readonly sound: true; readonly rows: readonly ReturnRow[] }
  | { readonly sound: false; readonly problems: readonly ReturnProblem[] };

function toRow(draft: ReturnDraft): readonly ReturnRow[] {
  const subject = subjectOf(draft);
  const { eligible, endorsed, knowledge, practice, assessed, accredited } = draft.counts;
  if (
    subject === undefined ||
    eligible === undefined ||
    endorsed === undefined ||
    knowledge === undefined ||
    practice === undefined ||
    assessed === undefined ||
    accredited === undefined
  ) {
    return [];
  }
  return [{ ...subject, counts: { eligible, endorsed, knowledge, practice, assessed, accredited } }];
}

/**
 * Holds the rows of a file against the programme, the map, the workforce in post and the returns accepted before. A file is
 * sound as a whole or not at all; every problem is named, in the order of the rows.
 */
export function checkReturns(texts: readonly ReturnText[], context: ReturnContext): CheckedReturns {
  if (texts.length === 0) {
    return {
      sound: false,
      problems: [{ check: "empty", message: "The file has no row below its heading." }],
    };
  }
  const read = texts.map((text) => readReturn(text, context));
  const drafts = read.map(({ draft }) => draft);
  const problems = [
    ...read.flatMap((each) => each.problems),
    ...findNotTakingPart(drafts, context),
    ...findDuplicates(drafts),
    ...findBeyondBounds(drafts),
    ...findFalls(drafts, context.accepted),
    ...findBeyondWorkforce(drafts, context),
  ].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return problems.length > 0
    ? { sound: false, problems }
    : { sound: true, rows: drafts.flatMap((draft) => toRow(draft)) };
}
