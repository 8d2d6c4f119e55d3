import { findProgramme, nearestNames, type Programme, type Release } from "@plumbline/domain";
import { notFound } from "../../errors.js";
import { required } from "../selection/required.js";

/** The programme that a slug names in a release. */
export function selectProgramme(release: Release, slug: string): Programme {
  const slugs = release.programmes.map((programme) => programme.slug);
  return required(findProgramme(release, slug), () =>
    notFound({ kind: "programme", named: slug, nearest: nearestNames(slug, slugs) }),
  );
}
