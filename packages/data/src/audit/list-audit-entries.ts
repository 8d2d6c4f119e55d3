import type { Store } from "../store/store.js";
import type { AuditEntry } from "./audit-entry.js";

/** Which lines of the audit log to list. `since` is included, `until` is not; both are ISO 8601. */
export interface AuditSelection {
  readonly key?: string | undefined;
  readonly action?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly most: number;
}

/** The lines selected, the newest first. */
export async function listAuditEntries(
  store: Store,
  { key, action, since, until, most }: AuditSelection,
): Promise<readonly AuditEntry[]> {
  const rows = await store.database
    .selectFrom("audit_entry")
    .selectAll()
    .$if(key !== undefined, (query) => query.where("key", "=", key ?? ""))
    .$if(action !== undefined, (query) => query.where("action", "=", action ?? ""))
    .$if(since !== undefined, (query) => query.where("at", ">=", since ?? ""))
    .$if(until !== undefined, (query) => query.where("at", "<", until ?? ""))
    .orderBy("id", "desc")
    .limit(most)
    .execute();
  return rows.map(({ at, key: by, role, action: done, subject }) => ({
    at,
    ...(by === null ? {} : { key: by }),
    ...(role === null ? {} : { role }),
    action: done,
    subject,
  }));
}
