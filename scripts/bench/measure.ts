import { performance } from "node:perf_hooks";

/** One thing that was timed: the median over its rounds, in milliseconds, and the most it may be. */
export interface Measured {
  readonly name: string;
  readonly medianMs: number;
  readonly targetMs: number;
}

interface Timing {
  readonly name: string;
  readonly targetMs: number;
  readonly rounds?: number;
  readonly run: () => unknown;
}

/** Runs something for two fifths of its rounds to be warm, then times each round. */
export async function measure({ name, targetMs, rounds = 501, run }: Timing): Promise<Measured> {
  for (let round = 0; round < rounds * 0.4; round += 1) await run();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  const middle = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)];
  return { name, targetMs, medianMs: middle ?? Number.POSITIVE_INFINITY };
}
