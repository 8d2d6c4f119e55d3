import { readFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import { holdBars } from "./bars.ts";
import { medianOf, type Cells } from "./cells.ts";
import type { Contestant } from "./contestants.ts";
import type { Cell } from "./measure-cell.ts";
import type { Workload } from "./workloads.ts";

export interface Results {
  readonly workloads: readonly Workload[];
  readonly contestants: readonly Contestant[];
  readonly cells: Cells;
  readonly rounds: number;
  readonly seconds: number;
}

/** The results as a page of Markdown: the machine, a table for each workload, and the bars with what was reached. */
export function writeReport(results: Results): string {
  const { workloads, rounds, seconds } = results;
  return [
    "# Benchmarks",
    "",
    "Written by `npm run bench -- side-by-side`; run it on your own machine, the ratios travel better than the numbers.",
    "",
    `${describeMachine()} ${rounds} rounds of ${seconds} s for each contestant at each workload, interleaved, one loaded at a time over 8 connections`,
    "by a client in a process of its own; medians over the rounds. CPU is what the server's process used, user and system together, divided by",
    "the requests it answered. Answers were checked to be equal first. Plumbline is the gateway as it",
    "is started, with limits, cost, ETag and headers; Yoga and Mercurius are bare, given the same resolver classes as TypeGraphQL builds",
    "them and, in the line “direct calls”, the schema exactly as the gateway runs it. In c, d and e no two requests are alike, so no cache of answers helps;",
    "Yoga and Mercurius keep parsed documents as they do by default. In f the requests are those that the dashboard sent while its pages were",
    "viewed, every third view of a pinned release. What five minutes of load at four fifths of the peak do is measured by `npm run audit -- load`.",
    "",
    ...describeTables(results.contestants),
    ...workloads.flatMap((workload) => ["", ...writeWorkload(workload, results)]),
    "",
    "## Bars",
    "",
    "Their CPU a request divided by Plumbline’s.",
    "",
    "| Workload | Beside | Reached | Bar | |",
    "|---|---|--:|--:|---|",
    ...holdBars(results.cells).map(
      ({ letter, beside, least, ratio }) =>
        `| ${letter} | ${beside} | ${ratio.toFixed(2)} | ${least.toFixed(2)} | ${ratio >= least ? "held" : "missed"} |`,
    ),
    "",
  ].join("\n");
}

function writeWorkload({ letter, name }: Workload, { contestants, cells }: Results): readonly string[] {
  const own = medianOf(cells.get(`${letter} Plumbline`) ?? [], (cell) => cell.cpuMicroseconds);
  const rows = contestants.flatMap((contestant) => {
    const found = cells.get(`${letter} ${contestant.name}`);
    if (found === undefined) return [];
    const cpu = medianOf(found, (cell) => cell.cpuMicroseconds);
    const columns = [
      contestant.name,
      medianOf(found, (cell) => cell.requestsASecond).toFixed(0),
      cpu.toFixed(0),
      (cpu / own).toFixed(2),
      medianOf(found, (cell) => cell.p50).toFixed(2),
      medianOf(found, (cell) => cell.p99).toFixed(2),
      medianOf(found, (cell) => cell.megabytes).toFixed(0),
    ];
    return [`| ${columns.join(" | ")} |`, ...writeDatabase(contestant.name, found, own)];
  });
  return [
    `## (${letter}) ${name}`,
    "",
    "| | requests/s | CPU µs a request | of Plumbline’s | p50 ms | p99 ms | MB |",
    "|---|--:|--:|--:|--:|--:|--:|",
    ...rows,
  ];
}

/** What the database used for a contestant, added to the contestant's own. */
function writeDatabase(name: string, found: readonly Cell[], own: number): readonly string[] {
  if (medianOf(found, (cell) => cell.databaseMicroseconds) === 0) return [];
  const both = medianOf(found, (cell) => cell.cpuMicroseconds + cell.databaseMicroseconds);
  return [
    `| ${name}, PostgreSQL’s processes included | | ${both.toFixed(0)} | ${(both / own).toFixed(2)} | | | |`,
  ];
}

function describeTables(contestants: readonly Contestant[]): readonly string[] {
  if (contestants.every(({ ofTables }) => ofTables === undefined)) {
    return [
      "PostGraphile 5 over the same tables is not measured here: it needs PostgreSQL 15 or newer. Install it (on Debian:",
      "`apt-get install postgresql`), or name a server in `TEST_DATABASE_URL` whose user may create databases.",
    ];
  }
  return [
    "PostGraphile 5 serves the store’s own tables in PostgreSQL, with the same releases published into them, and takes part in c and d. It is asked",
    "in its own schema for the figures of the same areas: the value, what is missing, and the counts of a rate in place of the interval that",
    "Plumbline works out of them; it is not asked for benchmarks, verdicts and sentences, which tables do not hold. Codes, names and values",
    "were checked to be equal, but for figures from before a reorganisation: Plumbline finds them under the code of that time, the tables’ relations do not. Its line is its node process alone; the line below it adds the PostgreSQL processes that worked for it.",
  ];
}

function describeMachine(): string {
  const [first] = cpus();
  const kernel = `${process.platform} ${release().split("-")[0]}`;
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  const container =
    process.platform === "linux" && /docker|containerd|kubepods/.test(readFileSync("/proc/1/cgroup", "utf8"));
  return `${cpus().length} × ${first?.model ?? "unknown processor"}, ${memory}, ${kernel}${container ? " in a container" : ""}, Node ${process.versions.node}.`;
}
