import type { Answer } from "../http/answer.js";
import type { Body } from "../http/body.js";
import { createLeastRecent, type LeastRecent } from "./least-recent.js";

/** An answer whose body is ready to be sent again. */
export type ReadyAnswer = Answer & { readonly body: Body };

export interface ResponseCache {
  readonly find: LeastRecent<string, ReadyAnswer>["find"];
  /** Keeps the answer to a question that was offered one before. */
  readonly offer: LeastRecent<string, ReadyAnswer>["keep"];
}

const bytesPerCharacter = 2;

/** How many questions are remembered as asked once. */
const mostRemembered = 20_000;

/**
 * Holds whole answers in at most `mostBytes`: those to questions that came twice. Most questions of a stranger's program
 * come once, and would only crowd out what is asked again.
 */
export function createResponseCache(mostBytes: number): ResponseCache {
  const held = createLeastRecent({ most: mostBytes, weigh });
  const asked = createLeastRecent<string, true>({ most: mostRemembered, weigh: () => 1 });
  return {
    find: held.find,
    offer: (key, answer) => {
      const { etag } = answer.body;
      if (asked.find(etag)) held.keep(key, answer);
      else asked.keep(etag, true);
    },
  };
}

/** The bytes of key and body, the body twice: its compressed forms together are never larger than it is. */
function weigh(key: string, { body }: ReadyAnswer): number {
  return key.length * bytesPerCharacter + body.plain.length * 2;
}
