import { drive, quantile } from "./drive.ts";
import type { StartedServer } from "./start-server.ts";
import { renew, type Workload } from "./workloads.ts";

/** One contestant at one workload for one round. */
export interface Cell {
  readonly requestsASecond: number;
  readonly cpuMicroseconds: number;
  readonly databaseMicroseconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly megabytes: number;
}

const connections = 8;
const stride = 7919;
let renewed = 0;

/** Loads a contestant for some seconds, and takes what its process used meanwhile. Each begins alike, in strides that mix large and small. */
export async function measureCell(
  server: StartedServer,
  { requests, cold }: Workload,
  seconds: number,
): Promise<Cell> {
  let at = 0;
  const next = () => {
    const sent = requests[(at * stride) % requests.length];
    if (sent === undefined) throw new Error("The workload has no requests.");
    at += 1;
    return cold ? renew(sent, (renewed += 1)) : sent;
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
    databaseMicroseconds: (after.databaseMicroseconds - before.databaseMicroseconds) / count,
    p50: quantile(milliseconds, 0.5),
    p99: quantile(milliseconds, 0.99),
    megabytes: after.bytes / 1_000_000,
  };
}
