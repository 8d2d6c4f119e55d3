import type { Answer } from "../http/answer.js";
import type { Body } from "../http/body.js";

/** An answer whose body is ready to be sent again. */
export type ReadyAnswer = Answer & { readonly body: Body };

export interface ResponseCache {
  readonly find: (key: string) => ReadyAnswer | undefined;
  readonly keep: (key: string, answer: ReadyAnswer) => void;
}

const bytesPerCharacter = 2;

/** Holds whole answers in at most `mostBytes`, letting go first of what was asked for longest ago. */
export function createResponseCache(mostBytes: number): ResponseCache {
  const answers = new Map<string, ReadyAnswer>();
  let bytes = 0;
  const drop = (key: string, answer: ReadyAnswer) => {
    answers.delete(key);
    bytes -= weigh(key, answer);
  };
  const find = (key: string) => {
    const answer = answers.get(key);
    if (answer === undefined) return undefined;
    answers.delete(key);
    answers.set(key, answer);
    return answer;
  };
  const keep = (key: string, answer: ReadyAnswer) => {
    const before = answers.get(key);
    if (before !== undefined) drop(key, before);
    answers.set(key, answer);
    bytes += weigh(key, answer);
    for (const [oldest, held] of answers) {
      if (bytes <= mostBytes) break;
      drop(oldest, held);
    }
  };
  return { find, keep };
}

/** The bytes of key and body, the body twice: its compressed forms together are never larger than it is. */
function weigh(key: string, { body }: ReadyAnswer): number {
  return key.length * bytesPerCharacter + body.plain.length * 2;
}
