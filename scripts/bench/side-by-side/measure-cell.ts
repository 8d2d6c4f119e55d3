import { drive, quantile } from "./drive.ts";
import type { StartedServer } from "./start-server.ts";
import { renew, type Workload } from "./workloads.ts";

/** One contestant at one workload for one round. */
export interface Cell {
  readonly requestsASecond: number;
  readonly cpuMicroseconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly megabytes: number;
}

const connections = 8;
let asked = 0;

/** Loads a contestant for some seconds, and takes what its process used meanwhile. */
export async function measureCell(
  server: StartedServer,
  { requests, cold }: Workload,
  seconds: number,
): Promise<Cell> {
  const next = () => {
    const sent = requests[(asked += 1) % requests.length];
    if (sent === undefined) throw new Error("The workload has no requests.");
    return cold ? renew(sent, asked) : sent;
  };
  const before = await server.usage();
  const {
    milliseconds,
    failures,
    seconds: took,
  } = await drive(server.origin, { next, seconds, connections });
  const after = await server.usage();
  const [failure] = failures;
  if (failure !== undefined) throw new Error(`${server.name}: ${failure}`);
  const count = milliseconds.length;
  return {
    requestsASecond: count / took,
    cpuMicroseconds: (after.cpuMicroseconds - before.cpuMicroseconds) / count,
    p50: quantile(milliseconds, 0.5),
    p99: quantile(milliseconds, 0.99),
    megabytes: after.bytes / 1_000_000,
  };
}
