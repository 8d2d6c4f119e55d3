import type { Key, KeyState } from "@plumbline/data";
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { refusals, type Refusal } from "../errors.js";
import type { KeyDesk } from "../keys/key-desk.js";

/** Who asks. The dashboard, which asks for many readers at once, is exempt from limits; anyone else may show a key. */
export interface Caller {
  readonly name: string;
  readonly exempt: boolean;
  readonly key?: Key;
}

/** A caller, and why not to answer one who showed something that is no key. */
export interface Identity {
  readonly caller: Caller;
  readonly refusal?: Refusal;
}

/** What callers can be known by: the dashboard's secret, and the keys once the store is open. */
export interface Identification {
  readonly secret?: string | undefined;
  readonly keys: () => KeyDesk | undefined;
}

const refusalOf: Readonly<Record<Exclude<KeyState, "active"> | "unknown", Refusal>> = {
  unknown: { ...refusals.keyUnknown, tokenShown: true },
  expired: { ...refusals.keyExpired, tokenShown: true },
  revoked: { ...refusals.keyRevoked, tokenShown: true },
};

/** Tells the dashboard and the holders of keys by what they show, and everyone else by their address. */
export async function identify(
  { headers, socket }: IncomingMessage,
  { secret, keys }: Identification,
): Promise<Identity> {
  const stranger: Caller = { name: socket.remoteAddress ?? "", exempt: false };
  if (headers.authorization === undefined) return { caller: stranger };
  const [, sent] = /^Bearer +(.+)$/i.exec(headers.authorization) ?? [];
  if (sent === undefined) return { caller: stranger, refusal: refusals.keyUnknown };
  if (secret !== undefined && areSame(sent, secret)) return { caller: { ...stranger, exempt: true } };
  const desk = keys();
  if (desk === undefined) return { caller: stranger, refusal: refusals.starting };
  const checked = await desk.check(sent);
  if (checked.state !== "active") return { caller: stranger, refusal: refusalOf[checked.state] };
  return { caller: { name: checked.key.id, exempt: false, key: checked.key } };
}

/** Takes as long whatever the texts have in common. */
function areSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => createHash("sha256").update(text).digest());
  return first !== undefined && second !== undefined && timingSafeEqual(first, second);
}
