import { returnCounts, type ReturnCount } from "../return-count.js";
import type { ReturnProblem } from "../return-problem.js";
import { seriesOfReturn, subjectOf, type ReturnDraft, type ReturnRow } from "../return-row.js";

type Counts = Readonly<Partial<Record<ReturnCount, number>>>;
type Days = ReadonlyMap<string, Counts>;

const runningTotals = returnCounts.filter((count) => count !== "eligible");

/** What stands for each series of rows on each day: the file before what was accepted earlier. */
function toDays(drafts: readonly ReturnDraft[], accepted: readonly ReturnRow[]): ReadonlyMap<string, Days> {
  const all = new Map<string, Map<string, Counts>>();
  const put = (series: string, day: string, counts: Counts) => {
    const days = all.get(series) ?? new Map<string, Counts>();
    all.set(series, days.set(day, counts));
  };
  for (const row of accepted) put(seriesOfReturn(row), row.asAt, row.counts);
  for (const draft of drafts) {
    const subject = subjectOf(draft);
    if (subject !== undefined) put(seriesOfReturn(subject), subject.asAt, draft.counts);
  }
  return all;
}

function neighbourDays(days: Days, asAt: string): { readonly before?: string; readonly after?: string } {
  const [before, after] = [
    [...days.keys()].filter((day) => day < asAt),
    [...days.keys()].filter((day) => day > asAt),
  ];
  const [last, next] = [before.toSorted().at(-1), after.toSorted()[0]];
  return { ...(last === undefined ? {} : { before: last }), ...(next === undefined ? {} : { after: next }) };
}

function fallsOf(draft: ReturnDraft, days: Days, asAt: string): readonly ReturnProblem[] {
  const { before, after } = neighbourDays(days, asAt);
  return runningTotals.flatMap((column) => {
    const now = draft.counts[column];
    const [earlier, later] = [days.get(before ?? "")?.[column], days.get(after ?? "")?.[column]];
    const place = { row: draft.row, column, check: "falling" };
    if (now !== undefined && earlier !== undefined && now < earlier) {
      const message = `${now} ${column} are fewer than the ${earlier} of ${before}. A running total does not fall: correct that day first, in the same file or an earlier one.`;
      return [{ ...place, message }];
    }
    if (now !== undefined && later !== undefined && now > later) {
      const message = `${now} ${column} are more than the ${later} of ${after}. A running total does not fall: correct that day too, in the same file.`;
      return [{ ...place, message }];
    }
    return [];
  });
}

/** Running totals below that of the return before, or above that of the return after. */
export function findFalls(
  drafts: readonly ReturnDraft[],
  accepted: readonly ReturnRow[],
): readonly ReturnProblem[] {
  const all = toDays(drafts, accepted);
  return drafts.flatMap((draft) => {
    const subject = subjectOf(draft);
    const days = subject && all.get(seriesOfReturn(subject));
    return subject === undefined || days === undefined ? [] : fallsOf(draft, days, subject.asAt);
  });
}
