import { isDeepStrictEqual } from "node:util";
import { send, type Sent } from "./drive.ts";
import type { StartedServer } from "./start-server.ts";
import type { Workload } from "./workloads.ts";

const samples = 12;

/** Asks both the same and holds the answers against each other: data and errors, whatever else they add. */
export async function checkAnswers(
  own: StartedServer,
  other: StartedServer,
  workload: Workload,
): Promise<void> {
  const step = Math.max(1, Math.floor(workload.requests.length / samples));
  for (let at = 0; at < workload.requests.length; at += step) {
    const sent = workload.requests[at];
    if (sent === undefined) continue;
    const [ours, theirs] = await Promise.all([read(own, sent), read(other, sent)]);
    if (!isDeepStrictEqual(ours, theirs)) {
      throw new Error(
        `${other.name} answers (${workload.letter}) otherwise than ${own.name}: ${JSON.stringify(sent).slice(0, 500)}`,
      );
    }
  }
}

async function read({ origin }: StartedServer, sent: Sent): Promise<unknown> {
  const { text } = await send(origin, sent);
  const { data, errors = [] } = JSON.parse(text);
  return { data, failures: errors.length };
}
