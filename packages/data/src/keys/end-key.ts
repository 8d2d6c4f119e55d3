import { recordUse } from "../audit/record-use.js";
import type { Store, WriteTransaction } from "../store/store.js";
import { KeyRevokedError, UnknownKeyError } from "./key-errors.js";
import { toKey, type Key } from "./key.js";

async function changeKey(
  transaction: WriteTransaction,
  id: string,
  change: { readonly expires_at: string } | { readonly revoked_at: string },
): Promise<Key> {
  const held = await transaction
    .selectFrom("access_key")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (held === undefined) throw new UnknownKeyError(id);
  if (held.revoked_at !== null) throw new KeyRevokedError(id, held.revoked_at);
  await transaction.updateTable("access_key").set(change).where("id", "=", id).execute();
  return toKey({ ...held, ...change });
}

/** Lets a key stop working at an instant, now or later, and writes that into the audit log. */
export function expireKey(
  store: Store,
  id: string,
  { now, expiresAt }: { readonly now: string; readonly expiresAt: string },
): Promise<Key> {
  return store.database.transaction().execute(async (transaction) => {
    const key = await changeKey(transaction, id, { expires_at: expiresAt });
    await recordUse(transaction, { at: now, action: "expire-key", subject: `key ${id} at ${expiresAt}` });
    return key;
  });
}

/** Ends a key at once and for good, and writes that into the audit log. */
export function revokeKey(store: Store, id: string, now: string): Promise<Key> {
  return store.database.transaction().execute(async (transaction) => {
    const key = await changeKey(transaction, id, { revoked_at: now });
    await recordUse(transaction, { at: now, action: "revoke-key", subject: `key ${id}` });
    return key;
  });
}
