import { sql } from "kysely";
import type { Store } from "../store/store.js";

/** A file that was accepted. `standing` of its `rows` still count; later files corrected the others. */
export interface SubmissionHeading {
  readonly id: number;
  readonly submittedAt: string;
  readonly key: string;
  readonly sha256: string;
  readonly rows: number;
  readonly standing: number;
}

/** Every file of returns ever accepted, the newest first. */
export async function listSubmissions(store: Store): Promise<readonly SubmissionHeading[]> {
  const { rows } = await sql<SubmissionHeading>`
    select submission.id, submitted_at as "submittedAt", key, file_digest as sha256, count(*) as rows,
      count(*) filter (where ranked.place = 1) as standing
    from submission join (
      select submission, rank() over (partition by programme, area, as_at, level order by submission desc) as place
      from returned_count
    ) as ranked on ranked.submission = submission.id
    group by submission.id
    order by submission.id desc`.execute(store.database);
  return rows;
}
