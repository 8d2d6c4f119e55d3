import type { Release } from "@plumbline/domain";
import { createHash } from "node:crypto";
import { softwareVersion } from "../software-version.js";

const marks = new WeakMap<readonly Release[], string>();

/** One word for everything that an answer can depend on besides its question: each release by its digest, and this software. */
export function toShelfMark(releases: readonly Release[]): string {
  const known = marks.get(releases);
  if (known !== undefined) return known;
  const hash = createHash("sha256").update(softwareVersion);
  for (const { id, version, digest } of releases) hash.update(`\n${id} ${version} ${digest}`);
  const mark = hash.digest("base64url");
  marks.set(releases, mark);
  return mark;
}
