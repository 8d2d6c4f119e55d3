import type { Answer } from "../http/answer.js";
import type { Body } from "../http/body.js";
import { createAskedBefore } from "./asked-before.js";
import { createLeastRecent, type LeastRecent } from "./least-recent.js";

/** An answer whose body is ready to be sent again. */
export type ReadyAnswer = Answer & { readonly body: Body };

export interface ResponseCache {
  readonly find: LeastRecent<string, ReadyAnswer>["find"];
  /** Keeps the answer to a question that was offered one before. */
  readonly offer: LeastRecent<string, ReadyAnswer>["keep"];
}

const bytesPerCharacter = 2;

/** How many questions are remembered, whether or not their answers are held. */
const questionsRemembered = 10_000;

/**
 * Holds whole answers in at most `mostBytes`: those to questions that came twice. Most questions of a stranger's program
 * come once, and would only crowd out what is asked again.
 */
export function createResponseCache(mostBytes: number): ResponseCache {
  const held = createLeastRecent({ most: mostBytes, weigh });
  const askedBefore = createAskedBefore(questionsRemembered);
  return {
    find: held.find,
    offer: (key, answer) => {
      if (askedBefore(answer.body.etag)) held.keep(key, answer);
    },
  };
}

/** The bytes of key and body, the body twice: its compressed forms together are never larger than it is. */
function weigh(key: string, { body }: ReadyAnswer): number {
  return key.length * bytesPerCharacter + body.plain.length * 2;
}
