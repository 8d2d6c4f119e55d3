import type { Database } from "../store/store.js";
import type { AuditEntry } from "./audit-entry.js";

const longestSubject = 500;

/** Adds a line to the audit log, which takes no other change. */
export async function recordUse(
  database: Database,
  { at, key, role, action, subject }: AuditEntry,
): Promise<void> {
  await database
    .insertInto("audit_entry")
    .values({ at, key: key ?? null, role: role ?? null, action, subject: subject.slice(0, longestSubject) })
    .execute();
}
