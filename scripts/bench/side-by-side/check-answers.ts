import { isDeepStrictEqual } from "node:util";
import { send } from "./drive.ts";
import type { StartedServer } from "./start-server.ts";
import type { Workload } from "./workloads.ts";

const samples = 12;

/** A server and the requests as it is asked them. */
export interface Asked {
  readonly server: StartedServer;
  readonly workload: Workload;
}

/** Asks both the same and holds the answers against each other: data and errors, whatever else they add, unless told what is the same. */
export async function checkAnswers(
  own: Asked,
  other: Asked,
  areSame: (ours: string, theirs: string) => boolean = areSameAnswers,
): Promise<void> {
  const { letter, requests } = own.workload;
  const step = Math.max(1, Math.floor(requests.length / samples));
  for (let at = 0; at < requests.length; at += step) {
    const [ours, theirs] = await Promise.all([read(own, at), read(other, at)]);
    if (!areSame(ours, theirs)) {
      throw new Error(
        `${other.server.name} answers (${letter}) otherwise than ${own.server.name}: ${JSON.stringify(requests[at]).slice(0, 500)}`,
      );
    }
  }
}

async function read({ server, workload }: Asked, at: number): Promise<string> {
  const sent = workload.requests[at];
  if (sent === undefined) throw new Error(`${server.name} is asked fewer questions than the other.`);
  return (await send(server.origin, sent)).text;
}

function areSameAnswers(ours: string, theirs: string): boolean {
  return isDeepStrictEqual(readAnswer(ours), readAnswer(theirs));
}

function readAnswer(text: string): unknown {
  const { data, errors = [] } = JSON.parse(text);
  return { data, failures: errors.length };
}
