/** What a key lets its holder do, besides asking more often than anyone may without one. */
export const keyRoles = [
  "reader",
  "submitter",
  "statistician",
  "pre-release-reader",
  "administrator",
] as const;

export type KeyRole = (typeof keyRoles)[number];

export function parseKeyRole(word: string): KeyRole | undefined {
  return keyRoles.find((role) => role === word);
}

/** Whether every use of a key of this role is written into the audit log. */
export function isPrivileged(role: KeyRole): boolean {
  return role !== "reader";
}
