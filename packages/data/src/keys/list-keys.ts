import type { Store } from "../store/store.js";
import { toKey, type Key } from "./key.js";

/** Every key there ever was, the newest first. */
export async function listKeys(store: Store): Promise<readonly Key[]> {
  const rows = await store.database
    .selectFrom("access_key")
    .select(["id", "label", "role", "areas", "issued_at", "expires_at", "revoked_at"])
    .orderBy("issued_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map(toKey);
}
