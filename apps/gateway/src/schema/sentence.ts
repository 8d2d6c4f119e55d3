import { capitalise } from "@plumbline/domain";

/** A reason as the domain words it ("an average has no interval"), standing on its own as a sentence. */
export function toSentence(reason: string): string {
  return `${capitalise(reason)}.`;
}
