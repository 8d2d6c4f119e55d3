// Twenty thousand requests that nobody wrote, valid, nearly valid and hostile: no 5xx, no fault, no crash, memory flat.
// FUZZ_SEED and FUZZ_REQUESTS set the seed and how many; a request that fails is printed so that it can be sent again.
import { buildSchema } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { twins } from "../../apps/gateway/dist/csv/list-twins.js";
import { createChoices } from "../../apps/gateway/tests/generated/choices.ts";
import { listVocabulary } from "../../apps/gateway/tests/generated/vocabulary.ts";
import { send } from "../bench/side-by-side/drive.ts";
import { writeRequest, type Ground } from "./fuzz/write-request.ts";
import { settle, type Settled } from "./served/settle.ts";
import { startPublished } from "./served/start-published.ts";
import { toMegabytes } from "./to-megabytes.ts";

const seed = Number(process.env["FUZZ_SEED"] ?? Date.now() % 1_000_000);
const requests = Number(process.env["FUZZ_REQUESTS"] ?? 20_000);
const atOnce = 4;
const mostGrowth = 1.25;
const contract = join(import.meta.dirname, "../../packages/contract/schema.graphql");

console.log(`Seed ${seed}, ${requests} requests`);
const { server, releases, stop } = await startPublished();
const ground: Ground = {
  choices: createChoices(seed),
  vocabulary: listVocabulary(releases),
  oddity: 0.05,
  deepest: 3,
  schema: buildSchema(readFileSync(contract, "utf8")),
  twins: twins.map(({ name, parameters }) => ({ name, parameters: ["release", ...parameters] })),
};
const statuses = new Map<number, number>();
const failures: string[] = [];
let sent = 0;

async function askUntil(last: number): Promise<void> {
  while (sent < last && failures.length < 5) {
    sent += 1;
    const number = sent;
    const request = writeRequest(ground);
    const received = await send(server.origin, request).catch((error: unknown) => ({
      status: 0,
      text: String(error),
    }));
    statuses.set(received.status, (statuses.get(received.status) ?? 0) + 1);
    if (received.status === 0 || received.status >= 500 || received.text.includes("INTERNAL_SERVER_ERROR")) {
      failures.push(
        `Request ${number}: ${JSON.stringify(request)}\n  ${received.status} ${received.text.slice(0, 500)}`,
      );
    }
  }
}

const started = Date.now();
const askTogether = (last: number) => Promise.all(Array.from({ length: atOnce }, () => askUntil(last)));
const isAlive = () =>
  send(server.origin, { method: "GET", path: "/health/ready" }).then(
    ({ status }) => status === 200,
    () => false,
  );
const measure = async (): Promise<Settled> =>
  (await isAlive()) ? settle(server) : { live: Number.NaN, resident: Number.NaN };
await askTogether(requests / 2);
const middle = await measure();
await askTogether(requests);
const ended = Date.now();
const end = await measure();
const alive = await isAlive();
await stop();

for (const failure of failures) console.log(`✗ ${failure}`);
if (failures.length > 0) console.log(server.complaints().slice(-5_000));
const answered = [...statuses].toSorted(([a], [b]) => a - b).map(([status, count]) => `${status} × ${count}`);
console.log(`Answered ${answered.join(", ")} in ${((ended - started) / 1000).toFixed(0)} s`);
const flat = end.live < middle.live * mostGrowth && end.resident < middle.resident * mostGrowth;
const print = ({ live, resident }: Settled) => `${toMegabytes(live)} in use of ${toMegabytes(resident)}`;
console.log(`${flat ? "✓" : "✗"} memory ${print(middle)} half way, ${print(end)} at the end`);
console.log(
  `${failures.length === 0 && alive ? "✓" : "✗"} no 5xx, no fault, no crash in ${sent} requests (seed ${seed})`,
);
process.exit(failures.length === 0 && alive && flat ? 0 : 1);
