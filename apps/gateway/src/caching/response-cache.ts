import type { Answer } from "../http/answer.js";
import type { Body } from "../http/body.js";
import { createLeastRecent, type LeastRecent } from "./least-recent.js";

/** An answer whose body is ready to be sent again. */
export type ReadyAnswer = Answer & { readonly body: Body };

export type ResponseCache = LeastRecent<string, ReadyAnswer>;

const bytesPerCharacter = 2;

/** Holds whole answers in at most `mostBytes`. */
export function createResponseCache(mostBytes: number): ResponseCache {
  return createLeastRecent({ most: mostBytes, weigh });
}

/** The bytes of key and body, the body twice: its compressed forms together are never larger than it is. */
function weigh(key: string, { body }: ReadyAnswer): number {
  return key.length * bytesPerCharacter + body.plain.length * 2;
}
