// Plumbline beside its yardsticks: the same machine, data and questions, answers checked equal first, rounds interleaved.
import { migrateStore, openStore, publishBundled } from "../../../packages/data/dist/index.js";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkAnswers } from "./check-answers.ts";
import { listContestants, type Contestant } from "./contestants.ts";
import { send } from "./drive.ts";
import { measureCell, type Cell } from "./measure-cell.ts";
import { installYardsticks } from "./install-yardsticks.ts";
import { areSameFigures } from "./equal-parts.ts";
import { publishTables } from "./publish-tables.ts";
import { writeReport } from "./report.ts";
import { startServer, type StartedServer } from "./start-server.ts";
import { askOfTables } from "./table-questions.ts";
import { listWorkloads } from "./workloads.ts";

const rounds = Number(process.env["BENCH_ROUNDS"] ?? 5);
const seconds = Number(process.env["BENCH_SECONDS"] ?? 1.2);

const page = join(import.meta.dirname, "../../../docs/benchmarks.md");

installYardsticks();
const folder = mkdtempSync(join(tmpdir(), "plumbline-side-by-side-"));
const shared = join(folder, "shared");
const own = join(folder, "own");
const tables = await publishTables();
if (tables === undefined)
  console.log("Without PostgreSQL, PostGraphile is not measured: the page says what to install");
const started = new Map<string, StartedServer>();

try {
  const store = await openStore({ dataFolder: shared });
  await migrateStore(store);
  await publishBundled(store);
  await store.close();
  cpSync(shared, own, { recursive: true });

  const contestants = listContestants({ own, shared, databaseUrl: tables?.databaseUrl });
  for (const each of contestants) started.set(each.name, await startServer(each));
  const serverOf = (name: string): StartedServer => {
    const server = started.get(name);
    if (server === undefined) throw new Error(`${name} has not been started.`);
    return server;
  };
  const plumbline = serverOf("Plumbline");
  const workloads = await listWorkloads(plumbline.origin);
  const postgraphile = started.get("PostGraphile 5");
  const ofTables = postgraphile && (await askOfTables(plumbline.origin, postgraphile.origin));
  const cells = new Map<string, Cell[]>();

  for (const workload of workloads) {
    const entered = contestants.filter(({ takes }) => takes.includes(workload.letter));
    const [first] = workload.requests;
    const payload: unknown = first && JSON.parse((await send(plumbline.origin, first)).text);
    const inTables = workload.letter === "c" || workload.letter === "d" ? ofTables?.(workload) : undefined;
    const asked = ({ ofTables }: Contestant) => (ofTables && inTables) ?? workload;
    for (const contestant of entered) {
      const server = serverOf(contestant.name);
      const theirs = asked(contestant);
      if (contestant.file.endsWith("bare.ts")) server.hand(payload);
      else if (theirs !== workload)
        await checkAnswers({ server: plumbline, workload }, { server, workload: theirs }, areSameFigures);
      else if (server !== plumbline)
        await checkAnswers({ server: plumbline, workload }, { server, workload });
      await measureCell(server, theirs, seconds);
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const contestant of entered) {
        const key = `${workload.letter} ${contestant.name}`;
        const cell = await measureCell(serverOf(contestant.name), asked(contestant), seconds);
        cells.set(key, [...(cells.get(key) ?? []), cell]);
      }
    }
    console.log(`(${workload.letter}) ${workload.name}: measured`);
  }
  const text = writeReport({ workloads, contestants, cells, rounds, seconds });
  writeFileSync(page, text);
  console.log(text);
} finally {
  await Promise.all([...started.values()].map((server) => server.stop()));
  tables?.remove();
  rmSync(folder, { recursive: true, force: true });
}
