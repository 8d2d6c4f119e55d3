// Runs a file of method vectors against the built statistics and domain packages: `npm run vectors -- FILE`.
// Ends with 0 only if none failed and none was not offered.
import { resolve } from "node:path";
import { resolveReferences } from "./vectors/references.ts";
import { runVector } from "./vectors/run-vector.ts";
import { loadVectors, type Vector } from "./vectors/vector-file.ts";

function read(file: string | undefined): readonly Vector[] | undefined {
  try {
    if (file === undefined) throw new Error("no file is named");
    return resolveReferences(loadVectors(resolve(process.env["INIT_CWD"] ?? process.cwd(), file)));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}. Use: npm run vectors -- FILE`);
    return undefined;
  }
}

const vectors = read(process.argv[2]);
if (vectors === undefined) process.exit(2);
const outcomes = vectors.map((vector) => ({ vector, ...runVector(vector) }));

for (const { vector, status, detail } of outcomes) {
  console.log(`${status.padEnd(12)} ${vector.id}  ${vector.method}  (${detail})`);
}

const count = (wanted: string) => outcomes.filter(({ status }) => status === wanted).length;
console.log(
  `\n${count("passed")} of ${outcomes.length} passed, ${count("failed")} failed, ${count("not offered")} not offered`,
);

if (outcomes.length === 0) console.error("The file holds no vectors.");
process.exitCode = outcomes.length > 0 && count("failed") + count("not offered") === 0 ? 0 : 1;
