import {
  listAuditEntries,
  openKeyRing,
  recordUse,
  type AuditEntry,
  type AuditSelection,
  type KeyRing,
  type Store,
} from "@plumbline/data";

/** Where a caller's key is looked at, and where its use is written down. */
export interface KeyDesk extends KeyRing {
  readonly record: (entry: AuditEntry) => Promise<void>;
  readonly list: (selection: AuditSelection) => Promise<readonly AuditEntry[]>;
}

export function openKeyDesk(store: Store): KeyDesk {
  return {
    ...openKeyRing(store),
    record: (entry) => recordUse(store.database, entry),
    list: (selection) => listAuditEntries(store, selection),
  };
}
