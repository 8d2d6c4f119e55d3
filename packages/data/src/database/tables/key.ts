import type { AreaCode } from "@plumbline/domain";
import type { Generated } from "kysely";
import type { KeyRole } from "../../keys/key-role.js";

export interface AccessKeyTable {
  id: string;
  /** sha256 of the secret, in hexadecimal. */
  secret_hash: string;
  label: string;
  role: KeyRole;
  areas: readonly AreaCode[];
  issued_at: string;
  expires_at: string;
  revoked_at: string | null;
}

export interface AuditEntryTable {
  id: Generated<number>;
  at: string;
  /** Null where the command line did it. */
  key: string | null;
  role: KeyRole | null;
  action: string;
  subject: string;
}
