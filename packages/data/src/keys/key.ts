import type { AreaCode } from "@plumbline/domain";
import type { Selectable } from "kysely";
import type { AccessKeyTable } from "../database/tables/key.js";
import type { KeyRole } from "./key-role.js";

/** A key as it may be shown: everything about it but its secret, which nobody keeps. Instants are ISO 8601 in UTC. */
export interface Key {
  readonly id: string;
  readonly label: string;
  readonly role: KeyRole;
  /** The authorities that a submitter may send returns for; empty for every other role. */
  readonly areas: readonly AreaCode[];
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly revokedAt?: string;
}

export type KeyState = "active" | "expired" | "revoked";

export function toKey(row: Omit<Selectable<AccessKeyTable>, "secret_hash">): Key {
  const { id, label, role, areas, issued_at: issuedAt, expires_at: expiresAt, revoked_at } = row;
  const revoked = revoked_at === null ? {} : { revokedAt: revoked_at };
  return { id, label, role, areas, issuedAt, expiresAt, ...revoked };
}

/** What has become of a key by an instant. Being revoked counts for more than having expired. */
export function keyStateAt({ expiresAt, revokedAt }: Key, now: string): KeyState {
  if (revokedAt !== undefined) return "revoked";
  return Date.parse(expiresAt) <= Date.parse(now) ? "expired" : "active";
}
