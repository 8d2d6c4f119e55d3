import type { KeyRole } from "../keys/key-role.js";

/** One line of the audit log: who did what to what, and when. */
export interface AuditEntry {
  /** An ISO 8601 instant. */
  readonly at: string;
  /** The id of the key it was done with; absent where the command line did it. */
  readonly key?: string | undefined;
  readonly role?: KeyRole | undefined;
  readonly action: string;
  readonly subject: string;
}
