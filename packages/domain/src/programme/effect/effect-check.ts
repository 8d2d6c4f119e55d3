export const effectCheckSlugs = ["sites-known", "same-start", "same-earlier-trend"] as const;
export type EffectCheckSlug = (typeof effectCheckSlugs)[number];

/**
 * One thing asked before sites are compared with others, and the answer. `clause` reads after a colon; `code` names the refusal
 * where it fails.
 */
export interface EffectCheck {
  readonly slug: EffectCheckSlug;
  readonly passed: boolean;
  readonly code: string;
  readonly clause: string;
  readonly sentence: string;
}
