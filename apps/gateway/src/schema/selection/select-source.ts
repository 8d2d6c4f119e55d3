import { findSource, type Release, type Source } from "@plumbline/domain";
import { required } from "./required.js";

/** The source an indicator of a release comes from. A release always holds it; one that does not is broken. */
export function selectSource(release: Release, slug: string): Source {
  return required(
    findSource(release, slug),
    () => new Error(`Release ${release.version} has figures of ${slug} but does not list it as a source.`),
  );
}
