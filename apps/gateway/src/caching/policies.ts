/**
 * Cache-Control by what an answer depends on: a pinned release never changes; the latest may give way to a newer one
 * at any time; what concerns one caller, or failed, is nobody's to keep.
 */
export const policies = {
  pinned: "public, max-age=31536000, immutable",
  latest: "public, max-age=60, stale-while-revalidate=600",
  nobody: "no-store",
} as const;

export type Scope = keyof typeof policies;
