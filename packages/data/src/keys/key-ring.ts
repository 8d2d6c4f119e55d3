import { timingSafeEqual } from "node:crypto";
import type { Store } from "../store/store.js";
import { hashSecret, parseKeyText } from "./key-text.js";
import { keyStateAt, toKey, type Key, type KeyState } from "./key.js";

/** What a text turned out to be. Whether a key has expired is told only to those who know its secret. */
export type KeyCheck =
  | { readonly state: "active"; readonly key: Key }
  | { readonly state: Exclude<KeyState, "active"> | "unknown" };

export interface KeyRing {
  readonly check: (text: string) => Promise<KeyCheck>;
}

interface HeldKey {
  readonly key: Key;
  readonly hash: Buffer;
}

const freshMilliseconds = 2_000;
const noHash = Buffer.alloc(32);

async function readKeys(store: Store): Promise<ReadonlyMap<string, HeldKey>> {
  const rows = await store.database.selectFrom("access_key").selectAll().execute();
  return new Map(
    rows.map(({ secret_hash, ...row }) => [
      row.id,
      { key: toKey(row), hash: Buffer.from(secret_hash, "hex") },
    ]),
  );
}

/**
 * Tells keys from other texts, by what the store held two seconds ago at most: so soon is a key that was revoked refused,
 * and however many texts are tried, the store is read once in that time.
 */
export function openKeyRing(store: Store, now: () => Date = () => new Date()): KeyRing {
  let keys: Promise<ReadonlyMap<string, HeldKey>> | undefined;
  let readAt = -Infinity;
  const readFresh = () => {
    const time = now().getTime();
    if (keys !== undefined && time - readAt < freshMilliseconds) return keys;
    readAt = time;
    keys = readKeys(store);
    keys.catch(() => (keys = undefined));
    return keys;
  };
  const check = async (text: string): Promise<KeyCheck> => {
    const sent = parseKeyText(text);
    if (sent === undefined) return { state: "unknown" };
    const held = (await readFresh()).get(sent.id);
    const isSame = timingSafeEqual(Buffer.from(hashSecret(sent.secret), "hex"), held?.hash ?? noHash);
    if (held === undefined || !isSame) return { state: "unknown" };
    const state = keyStateAt(held.key, now().toISOString());
    return state === "active" ? { state, key: held.key } : { state };
  };
  return { check };
}
