import type { IncomingMessage } from "node:http";
import { refusals } from "../errors.js";
import { toCaller, type Caller } from "../limits/caller.js";
import { toRateLimitHeaders, type RateLimiter, type Turn } from "../limits/rate-limiter.js";
import type { Answer } from "./answer.js";
import { refuse } from "./refuse.js";

/** Who may ask how often. */
export interface Turns {
  readonly takeTurn: RateLimiter;
  readonly secret?: string | undefined;
}

export interface Visit {
  readonly caller: Caller;
  readonly turn: Turn;
}

/** Answers a caller whose turn it is, and says in the headers how many turns are left; the dashboard is not counted. */
export async function inTurn(
  { takeTurn, secret }: Turns,
  request: IncomingMessage,
  answer: (visit: Visit) => Answer | Promise<Answer>,
): Promise<Answer> {
  const caller = toCaller(request, secret);
  const turn = takeTurn(caller.name);
  if (caller.exempt) return answer({ caller, turn });
  const headers = toRateLimitHeaders(turn);
  if (!turn.allowed) {
    return refuse(refusals.tooManyRequests, { ...headers, "retry-after": `${turn.seconds}` });
  }
  const answered = await answer({ caller, turn });
  return { ...answered, headers: { ...answered.headers, ...headers } };
}
