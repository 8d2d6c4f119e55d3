import { createHash } from "node:crypto";
import { toCanonicalLines } from "./canonical-lines.js";
import type { EditionContent } from "./edition-content.js";

export interface SourceDigest {
  readonly source: string;
  readonly digest: string;
}

function digestLines(lines: readonly string[]): string {
  const hash = createHash("sha256");
  for (const line of lines) hash.update(line).update("\n");
  return hash.digest("hex");
}

/** sha256 over the canonical lines of an edition. */
export function digestContent(content: EditionContent): string {
  return digestLines(toCanonicalLines(content));
}

/** sha256 over one line a source: its slug and the digest of its edition. */
export function digestRelease(editions: readonly SourceDigest[]): string {
  return digestLines(editions.map(({ source, digest }) => `${source} ${digest}`).toSorted());
}

/** The name that a release's content gives it. */
export function releaseIdOf(digest: string): string {
  return digest.slice(0, 16);
}
