// Every relative link and picture of the documents leads somewhere.
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "../..");
const link = /\]\((?<target>[^)\s#]+)(?:#[^)]*)?\)/g;

const dead = globSync(["*.md", "docs/**/*.md"], { cwd: root }).flatMap((file) =>
  [...readFileSync(join(root, file), "utf8").matchAll(link)]
    .map(({ groups }) => groups?.["target"] ?? "")
    .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(file), target)))
    .map((target) => `${file}: nothing is at ${target}`),
);

for (const problem of dead) console.error(problem);
console.log(dead.length === 0 ? "Every link leads somewhere." : `${dead.length} links lead nowhere.`);
process.exit(dead.length === 0 ? 0 : 1);
