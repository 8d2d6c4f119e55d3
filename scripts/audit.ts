// Runs the long suites, one file each in scripts/audit. npm run audit -- fresh   runs those whose name holds the word.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "audit");
const words = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && (words.length === 0 || words.some((word) => file.includes(word))))
  .toSorted();

const failed = names.filter((name) => {
  console.log(`\n── ${name.replace(".ts", "").replaceAll("-", " ")} ──`);
  return spawnSync(process.execPath, ["--expose-gc", join(folder, name)], { stdio: "inherit" }).status !== 0;
});

console.log(`\n${names.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 && names.length > 0 ? 0 : 1);
