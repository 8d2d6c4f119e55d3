import { Agent, request } from "node:http";
import { performance } from "node:perf_hooks";

/** One request as it goes over the wire. */
export interface Sent {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Received {
  readonly status: number;
  readonly text: string;
}

/** What a time of load came to: each request's milliseconds, in the order they were answered, and those not answered with 200. */
export interface Drive {
  readonly seconds: number;
  readonly milliseconds: readonly number[];
  readonly failures: readonly string[];
}

export interface Load {
  readonly next: () => Sent;
  readonly seconds: number;
  readonly connections: number;
  /** Requests a second over all connections; as many as are answered where it is not given. */
  readonly rate?: number;
}

/** Sends requests over a fixed number of connections, one at a time on each, until the time is over. */
export async function drive(origin: string, { next, seconds, connections, rate }: Load): Promise<Drive> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const milliseconds: number[] = [];
  const failures: string[] = [];
  const begun = performance.now();
  const ends = begun + seconds * 1000;
  const everyMs = rate === undefined ? 0 : (1000 * connections) / rate;
  const connect = async (turn: number) => {
    let due = begun + (everyMs * turn) / connections;
    while (performance.now() < ends) {
      if (everyMs > 0) await until(due);
      const sent = next();
      const start = everyMs > 0 ? due : performance.now();
      const failure = await send(origin, sent, agent).then(
        ({ status, text }) => (status === 200 ? undefined : `${status} ${text.slice(0, 300)}`),
        (error: unknown) => String(error),
      );
      milliseconds.push(performance.now() - start);
      if (failure !== undefined) failures.push(`${sent.method} ${sent.path.slice(0, 300)}: ${failure}`);
      due += everyMs;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, turn) => connect(turn)));
  agent.destroy();
  return { seconds: (performance.now() - begun) / 1000, milliseconds, failures };
}

function until(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, time - performance.now())));
}

/** Sends one request and reads its answer to the end. */
export function send(origin: string, sent: Sent, agent?: Agent): Promise<Received> {
  const { method, path, body } = sent;
  const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
  const type = body === undefined ? {} : { "content-type": "application/json" };
  const headers = { ...type, ...length, ...sent.headers };
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, method, headers, ...(agent && { agent }) }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
      });
    });
    asking.on("error", reject);
    asking.end(body);
  });
}

/** The value below which a share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
