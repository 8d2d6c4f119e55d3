// Prints how long a comparison of every authority takes, and fails where it takes longer than it may.
import { benchComparison } from "./comparison.bench.ts";

for (const { name, medianMs, targetMs } of await benchComparison()) {
  const kept = medianMs <= targetMs;
  console.log(`${kept ? "✓" : "✗"} ${name}: ${medianMs.toFixed(2)} ms (at most ${targetMs} ms)`);
  if (!kept) process.exitCode = 1;
}
