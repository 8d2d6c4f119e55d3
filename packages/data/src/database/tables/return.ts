import type { AccreditationLevel, AreaCode, ReturnCount } from "@plumbline/domain";
import type { Generated } from "kysely";

export interface SubmissionTable {
  id: Generated<number>;
  submitted_at: string;
  key: string;
  /** sha256 of the file as it came, in hexadecimal. */
  file_digest: string;
}

export interface ReturnedCountTable extends Record<ReturnCount, number> {
  submission: number;
  programme: string;
  area: AreaCode;
  as_at: string;
  level: AccreditationLevel;
}
