// Five minutes at four fifths of the most that the gateway answers: no error, the slowest hundredth under ten times the median, memory flat.
// LOAD_SECONDS makes it shorter to try it out.
import { drive, quantile } from "../bench/side-by-side/drive.ts";
import { listWorkloads } from "../bench/side-by-side/workloads.ts";
import { settle } from "./served/settle.ts";
import { startPublished } from "./served/start-published.ts";
import { toMegabytes } from "./to-megabytes.ts";

const seconds = Number(process.env["LOAD_SECONDS"] ?? 300);
const connections = 16;
const ofPeak = 0.8;
const mostSpread = 10;
const mostGrowth = 1.1;
const problems: string[] = [];

function hold(condition: boolean, sentence: string): void {
  console.log(`${condition ? "✓" : "✗"} ${sentence}`);
  if (!condition) problems.push(sentence);
}

const { server, stop } = await startPublished();
try {
  const workloads = await listWorkloads(server.origin);
  const trace = workloads.filter(({ letter }) => "abf".includes(letter)).flatMap(({ requests }) => requests);
  let asked = 0;
  const next = () => {
    const sent = trace[(asked += 1) % trace.length];
    if (sent === undefined) throw new Error("There is nothing to ask.");
    return sent;
  };
  await drive(server.origin, { next, seconds: Math.min(5, seconds), connections });
  const peak = await drive(server.origin, { next, seconds: Math.min(10, seconds), connections });
  const rate = (peak.milliseconds.length / peak.seconds) * ofPeak;
  const before = await settle(server);
  const { milliseconds, failures } = await drive(server.origin, { next, seconds, connections, rate });
  const after = await settle(server);
  const [p50, p99] = [quantile(milliseconds, 0.5), quantile(milliseconds, 0.99)];
  console.log(
    `${milliseconds.length} requests at ${rate.toFixed(0)} a second over ${connections} connections`,
  );
  hold(
    failures.length === 0,
    `no error${failures.length === 0 ? "" : `: ${failures.length}, first ${failures[0]}`}`,
  );
  hold(p99 < p50 * mostSpread, `p99 ${p99.toFixed(2)} ms, under ${mostSpread} × p50 of ${p50.toFixed(2)} ms`);
  hold(
    after.live < before.live * mostGrowth,
    `memory in use ${toMegabytes(before.live)} before, ${toMegabytes(after.live)} after`,
  );
  hold(
    after.resident < before.resident * mostGrowth,
    `memory of the process ${toMegabytes(before.resident)} before, ${toMegabytes(after.resident)} after`,
  );
} finally {
  await stop();
}
process.exit(problems.length === 0 ? 0 : 1);
