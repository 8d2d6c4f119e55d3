import { keyOfReturn, returnCounts, type ReturnRow } from "@plumbline/domain";
import type { Database } from "../store/store.js";
import { listStanding, type StandingReturn } from "./list-accepted-returns.js";

/** The file that said the same before: the latest of those whose rows stand. */
export interface RepeatedSubmission {
  readonly submission: number;
  readonly submittedAt: string;
}

function saysTheSame(row: ReturnRow, standing: StandingReturn | undefined): boolean {
  return (
    standing !== undefined && returnCounts.every((count) => standing.row.counts[count] === row.counts[count])
  );
}

/** Which submission a file repeats: undefined where one of its rows says something that does not stand already. */
export async function findRepeated(
  database: Database,
  rows: readonly ReturnRow[],
): Promise<RepeatedSubmission | undefined> {
  const standing = new Map((await listStanding(database)).map((one) => [keyOfReturn(one.row), one]));
  const matched = rows.map((row) => ({ row, before: standing.get(keyOfReturn(row)) }));
  if (!matched.every(({ row, before }) => saysTheSame(row, before))) return undefined;
  const submission = Math.max(...matched.map(({ before }) => before?.submission ?? 0));
  const { submitted_at: submittedAt } = await database
    .selectFrom("submission")
    .select("submitted_at")
    .where("id", "=", submission)
    .executeTakeFirstOrThrow();
  return { submission, submittedAt };
}
