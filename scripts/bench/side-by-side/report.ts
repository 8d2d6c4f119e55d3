import type { Contestant } from "./contestants.ts";
import { quantile } from "./drive.ts";
import type { Cell } from "./measure-cell.ts";
import type { Workload } from "./workloads.ts";

export interface Results {
  readonly workloads: readonly Workload[];
  readonly contestants: readonly Contestant[];
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
  readonly rounds: number;
  readonly seconds: number;
}

function median(cells: readonly Cell[], read: (cell: Cell) => number): number {
  return quantile(cells.map(read), 0.5);
}

export function report({ workloads, contestants, cells }: Results): void {
  for (const { letter, name } of workloads) {
    console.log(`\n(${letter}) ${name}`);
    const own = cells.get(`${letter} Plumbline`) ?? [];
    for (const contestant of contestants) {
      const found = cells.get(`${letter} ${contestant.name}`);
      if (found === undefined) continue;
      const cpu = median(found, (cell) => cell.cpuMicroseconds);
      console.log(
        `  ${contestant.name.padEnd(30)}${median(found, (cell) => cell.requestsASecond).toFixed(0).padStart(8)} rps ${cpu.toFixed(0).padStart(8)} µs  ${(cpu / median(own, (cell) => cell.cpuMicroseconds)).toFixed(2)}×  p50 ${median(found, (cell) => cell.p50).toFixed(2)} p99 ${median(found, (cell) => cell.p99).toFixed(2)}  ${median(found, (cell) => cell.megabytes).toFixed(0)} MB`,
      );
    }
  }
}
