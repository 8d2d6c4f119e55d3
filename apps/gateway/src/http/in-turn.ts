import type { IncomingMessage } from "node:http";
import { isPrivileged } from "@plumbline/data";
import { refusals } from "../errors.js";
import { identify, type Caller, type Identification, type Identity } from "../limits/caller.js";
import { toRateLimitHeaders, type RateLimiter, type Turn } from "../limits/rate-limiter.js";
import type { ReportFault } from "../report-fault.js";
import type { Answer } from "./answer.js";
import { refuse } from "./refuse.js";
import { toCallerHeaders } from "./caller-headers.js";

/** Who may ask how often, and who they are. */
export interface Turns extends Identification {
  readonly takeTurn: RateLimiter;
  /** The turns of those who show a key. */
  readonly takeKeyTurn: RateLimiter;
  readonly report: ReportFault;
}

export interface Visit {
  readonly caller: Caller;
  readonly turn: Turn;
}

/**
 * Answers a caller whose turn it is, and says in the headers how many turns are left; the dashboard is not counted. Who
 * shows something that is no key is refused, by the turns of their address. What a privileged key asked is
 * written down before the answer goes out.
 */
export async function inTurn(
  turns: Turns,
  request: IncomingMessage,
  answer: (visit: Visit) => Answer | Promise<Answer>,
): Promise<Answer> {
  const identity = await identifyOrRefuse(turns, request);
  const { caller, refusal } = identity;
  const turn = (caller.key === undefined ? turns.takeTurn : turns.takeKeyTurn)(caller.name);
  if (caller.exempt) return answer({ caller, turn });
  const headers = toRateLimitHeaders(turn, caller.key?.role);
  if (!turn.allowed) {
    return refuse(refusals.tooManyRequests, { ...headers, "retry-after": `${turn.seconds}` });
  }
  if (refusal !== undefined) return refuse(refusal, headers);
  const answered = await answer({ caller, turn });
  const written = await writeDown(turns, request, { caller, status: answered.status });
  if (!written) return refuse(refusals.keysOutOfReach, headers);
  return { ...answered, headers: { ...answered.headers, ...headers, ...toCallerHeaders(caller, answered) } };
}

async function identifyOrRefuse(turns: Turns, request: IncomingMessage): Promise<Identity> {
  try {
    return await identify(request, turns);
  } catch (error) {
    turns.report(error);
    const name = request.socket.remoteAddress ?? "";
    return { caller: { name, exempt: false }, refusal: refusals.keysOutOfReach };
  }
}

/** Whether everything that has to be in the audit log is there. */
async function writeDown(
  { keys, report }: Turns,
  { method, url }: IncomingMessage,
  { caller: { key }, status }: { readonly caller: Caller; readonly status: number },
): Promise<boolean> {
  if (key === undefined || !isPrivileged(key.role)) return true;
  const { id, role } = key;
  const subject = `${method} ${url}: ${status}`;
  try {
    await keys()?.record({ at: new Date().toISOString(), key: id, role, action: "ask", subject });
    return true;
  } catch (error) {
    report(error);
    return false;
  }
}
