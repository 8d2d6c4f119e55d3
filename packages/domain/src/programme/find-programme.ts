import type { Release } from "../releases/release.js";
import type { Programme } from "./programme.js";

export function findProgramme(release: Release, slug: string): Programme | undefined {
  return release.programmes.find((programme) => programme.slug === slug);
}
