// Times what a reader waits for, each beside the most it may take, printed as a ratio: below 1 is within its bar.
// npm run bench -- side-by-side   measures the API beside its yardsticks instead, and writes docs/benchmarks.md.
import { benchBriefing } from "../apps/dashboard/bench/briefing.bench.ts";
import { benchComparison } from "../apps/gateway/bench/comparison.bench.ts";
import { benchScenarioDesk } from "../apps/gateway/bench/scenario.bench.ts";
import { loadLatest } from "../apps/gateway/bench/load-latest.ts";
import { benchStatistics } from "../apps/gateway/bench/statistics.bench.ts";
import { benchPublishing } from "../packages/data/bench/publishing.bench.ts";
import { benchScenario } from "../packages/domain/bench/scenario.bench.ts";
import type { Measured } from "./bench/measure.ts";

function print({ name, medianMs, targetMs }: Measured): void {
  const ratio = medianMs / targetMs;
  const columns = [name.padEnd(52), `${medianMs.toFixed(2)} ms`.padStart(12), `${targetMs} ms`.padStart(10)];
  console.log(`${ratio <= 1 ? "✓" : "✗"} ${columns.join("")}${ratio.toFixed(2).padStart(8)}`);
}

if (process.argv.includes("side-by-side")) {
  await import("./bench/side-by-side/side-by-side.ts");
  process.exit();
}

console.log(`  ${"what".padEnd(52)}${"median".padStart(12)}${"bar".padStart(10)}${"ratio".padStart(8)}`);
const latest = await loadLatest();
const measured: Measured[] = [];
for (const bench of [
  () => benchComparison(latest),
  () => benchStatistics(latest),
  benchScenario,
  () => benchScenarioDesk(latest),
  benchBriefing,
  benchPublishing,
]) {
  const found = await bench();
  found.forEach(print);
  measured.push(...found);
}
if (process.env["PLUMBLINE_TEST_DATA"] === undefined) {
  console.log("– importing and publishing were not timed: set PLUMBLINE_TEST_DATA (docs/data.md)");
}
process.exit(measured.every(({ medianMs, targetMs }) => medianMs <= targetMs) ? 0 : 1);
