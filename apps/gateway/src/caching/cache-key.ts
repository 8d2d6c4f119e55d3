import type { Release } from "@plumbline/domain";
import type { MediaType } from "../http/choose-media-type.js";
import { toShelfMark } from "./shelf-mark.js";

/** A question as it came, before anything is parsed: the address of a GET or the body of a POST. */
export interface Question {
  readonly releases: readonly Release[];
  readonly mediaType: MediaType;
  readonly text: string;
}

/**
 * What the answer to a question is kept under; undefined where a document is sent to be registered by its hash, since
 * that has to reach the store of documents each time.
 */
export function toCacheKey({ releases, mediaType, text }: Question): string | undefined {
  const registers = text.includes("persistedQuery") && /"query"|[?&]query=/.test(text);
  return registers ? undefined : `${toShelfMark(releases)} ${mediaType} ${text}`;
}
