import type { ReturnProblem, ReturnRow } from "@plumbline/domain";
import { createHash } from "node:crypto";
import { recordUse } from "../audit/record-use.js";
import type { Key } from "../keys/key.js";
import { writeAlone } from "../releases/write-alone.js";
import type { Store, WriteTransaction } from "../store/store.js";
import { checkContent, type ReturnFile } from "./check-return-file.js";
import { findRepeated, type RepeatedSubmission } from "./find-repeated.js";

/** What became of a file: all of it counts, or none of it and why. One that says what stands already changes nothing: `sameAs`. */
export type SubmissionReport =
  | {
      readonly accepted: true;
      readonly submission: number;
      readonly rows: number;
      readonly sha256: string;
      readonly sameAs?: RepeatedSubmission;
    }
  | { readonly accepted: false; readonly problems: readonly ReturnProblem[] };

export interface Submission extends Omit<ReturnFile, "areas"> {
  /** A submitter’s key: it decides which authorities may be sent for. */
  readonly key: Key;
}

const waitSeconds = 10;

async function insertSubmission(
  transaction: WriteTransaction,
  rows: readonly ReturnRow[],
  heading: { readonly submitted_at: string; readonly key: string; readonly file_digest: string },
): Promise<number> {
  const { id } = await transaction
    .insertInto("submission")
    .values(heading)
    .returning("id")
    .executeTakeFirstOrThrow();
  const values = rows.map(({ programme, area, asAt, level, counts }) => {
    return { submission: id, programme, area, as_at: asAt, level, ...counts };
  });
  await transaction.insertInto("returned_count").values(values).execute();
  return id;
}

/**
 * Takes in a file of returns, all of it or nothing; what it corrects is kept and no longer counts. A file that only repeats what
 * stands is no new submission. One file at a time is checked, so
 * that each is held against everything accepted before it. The audit log says who sent it.
 */
export function submitReturns(store: Store, { key, ...file }: Submission): Promise<SubmissionReport> {
  const sha256 = createHash("sha256").update(file.content).digest("hex");
  return writeAlone(store, { waitSeconds, table: "submission" }, async (transaction) => {
    const checked = await checkContent(transaction, { ...file, areas: key.areas });
    if (!checked.sound) return { accepted: false, problems: checked.problems };
    const sameAs = await findRepeated(transaction, checked.rows);
    const heading = { submitted_at: file.now, key: key.id, file_digest: sha256 };
    const submission = sameAs?.submission ?? (await insertSubmission(transaction, checked.rows, heading));
    const which = sameAs === undefined ? `submission ${submission}` : `the same as submission ${submission}`;
    await recordUse(transaction, {
      at: file.now,
      key: key.id,
      role: key.role,
      action: "submit-returns",
      subject: `${which}, ${checked.rows.length} rows, sha256 ${sha256}`,
    });
    const report = { submission, rows: checked.rows.length, sha256 };
    return { accepted: true, ...report, ...(sameAs === undefined ? {} : { sameAs }) };
  });
}
