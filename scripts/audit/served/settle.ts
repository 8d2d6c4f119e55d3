import { setTimeout as wait } from "node:timers/promises";
import type { StartedServer } from "../../bench/side-by-side/start-server.ts";

const milliseconds = 20_000;

export interface Settled {
  /** What is still in use, in bytes. */
  readonly live: number;
  /** What the process holds of the machine's memory, in bytes. */
  readonly resident: number;
}

/** What a process needs once it has collected what it does not and had the time to give that back. */
export async function settle(server: StartedServer): Promise<Settled> {
  const live = await server.live();
  await wait(milliseconds);
  return { live, resident: (await server.usage()).bytes };
}
