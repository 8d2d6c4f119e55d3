// Runs every suite this machine can run, names those it cannot, and closes with a count.
// npm test -- domain charts   runs the suites whose name holds one of the words.
// PLUMBLINE_REQUIRE_EVERY_SUITE=1 makes a suite that cannot run a failure (CI sets it).
import { runSuite, type Counts } from "./testing/run-suite.ts";
import { suites, type Requirement, type Suite } from "./testing/suites.ts";

interface Result {
  readonly suite: Suite;
  readonly counts?: Counts;
  readonly how?: string;
}

const words = process.argv.slice(2);
const wanted = suites.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
if (wanted.length === 0) {
  console.error(`No suite is called that. There are: ${suites.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

async function run(suite: Suite): Promise<Result> {
  const requirement: Requirement = (await suite.require?.()) ?? { met: true, environment: {} };
  if (!requirement.met) return { suite, how: requirement.how };
  console.log(`\n── ${suite.name} ──`);
  return { suite, counts: await runSuite(suite, requirement.environment) };
}

const results: Result[] = [];
for (const suite of wanted) results.push(await run(suite));

const width = Math.max(...wanted.map(({ name }) => name.length));
console.log("\nSuites");
for (const { suite, counts, how } of results) {
  const name = suite.name.padEnd(width);
  if (counts === undefined) console.log(`  –  ${name}  not run: ${how}`);
  else if (counts.failed > 0) {
    console.log(`  ✗  ${name}  ${counts.passed} passed, ${counts.failed} failed`);
    for (const failure of counts.failures) console.log(`       ${failure}`);
  } else console.log(`  ✓  ${name}  ${counts.passed} passed`);
}

const notRun = results.filter(({ counts }) => counts === undefined).length;
const strict = process.env["PLUMBLINE_REQUIRE_EVERY_SUITE"] === "1";
const passed = results.reduce((total, { counts }) => total + (counts?.passed ?? 0), 0);
const failed =
  results.reduce((total, { counts }) => total + (counts?.failed ?? 0), 0) + (strict ? notRun : 0);
if (notRun > 0)
  console.log(
    `\n${notRun} of ${results.length} suites were not run${strict ? ": each counts as a failure" : ""}.`,
  );
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
