import type { Store } from "../store/store.js";
import { KeyRefusedError } from "./key-errors.js";
import { openKeyRing } from "./key-ring.js";
import type { KeyRole } from "./key-role.js";
import type { Key } from "./key.js";

/** The key of a text, where it works now; else an error that says what became of it. */
export async function requireWorkingKey(store: Store, text: string, now: Date): Promise<Key> {
  const checked = await openKeyRing(store, () => now).check(text);
  if (checked.state !== "active") throw new KeyRefusedError(`This key is ${checked.state}.`);
  return checked.key;
}

/** The key of a text, where it works now and has a role; else an error that says which of the two it lacks. */
export async function requireKey(
  store: Store,
  text: string,
  { role, now }: { readonly role: KeyRole; readonly now: Date },
): Promise<Key> {
  const key = await requireWorkingKey(store, text, now);
  if (key.role === role) return key;
  throw new KeyRefusedError(`This key’s role is ${key.role}. It takes a ${role}’s.`);
}
