import type { Reference, Release } from "@plumbline/domain";
import { required } from "../selection/required.js";

/** The page that a fact of the record is taken from. A release always holds it; one that does not is broken. */
export function selectReference(release: Release, slug: string): Reference {
  return required(
    release.references.get(slug),
    () => new Error(`Release ${release.version} cites ${slug} but does not hold the reference.`),
  );
}
