import type { Release, Source } from "@plumbline/domain";
import { selectSource } from "../selection/select-source.js";
import { selectReference } from "./select-reference.js";

/** The page a fact is taken from, or the record as a whole where it rests on no single page. */
export function recordSource(release: Release, reference: string | undefined): Source {
  return reference === undefined
    ? selectSource(release, "plumbline-programmes")
    : selectReference(release, reference);
}
