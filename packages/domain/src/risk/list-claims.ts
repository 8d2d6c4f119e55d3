import type { Release } from "../releases/release.js";
import type { Claim } from "./claim.js";
import { claims } from "./claims/claims.js";

/** The claims about the programmes that a release carries, in the order they are told. */
export function listClaims(release: Release): readonly Claim[] {
  const carried = new Set(release.programmes.map(({ slug }) => slug));
  return claims.filter(({ programme }) => carried.has(programme));
}

export function findClaim(release: Release, slug: string): Claim | undefined {
  return listClaims(release).find((claim) => claim.slug === slug);
}
