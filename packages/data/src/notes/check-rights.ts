import {
  findArea,
  type EnteredNoteKind,
  type NoteDraft,
  type NoteProblem,
  type Release,
} from "@plumbline/domain";
import type { KeyRole } from "../keys/key-role.js";
import type { Key } from "../keys/key.js";

const rolesFor: Readonly<Record<EnteredNoteKind, readonly KeyRole[]>> = {
  "data-quality": ["statistician", "administrator"],
  "authority-comment": ["submitter", "statistician", "administrator"],
};

/** What a key may not write of a note: its kind, or the areas a submitter does not speak for. A joint return takes every member. */
export function checkRights(
  { role, areas: own }: Key,
  { kind, areas }: NoteDraft,
  release: Release,
): readonly NoteProblem[] {
  const roles = rolesFor[kind];
  if (!roles.includes(role)) {
    const message = `This key is a ${role}’s. A note of the kind ${kind} takes one of: ${roles.join(", ")}.`;
    return [{ part: "key", message }];
  }
  if (role !== "submitter") return [];
  const speaksFor = (code: string) => own.some((each) => each === code);
  return areas
    .flatMap((code) => findArea(release.areas, code) ?? [])
    .filter(({ code, members }) => !speaksFor(code) && !(members.length > 0 && members.every(speaksFor)))
    .map(({ name, code }) => ({ part: "key", message: `This key does not speak for ${name} (${code}).` }));
}
