// Everything that must hold besides the tests: format, lint, types, boundaries, generated files, dependencies.
import { spawnSync } from "node:child_process";

interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly mend: string;
}

const checks: readonly Check[] = [
  { name: "format", command: ["oxfmt", "--check", "."], mend: "npm run format" },
  {
    name: "build and generated files",
    command: ["turbo", "run", "build", "--output-logs=errors-only"],
    mend: "npm run contract",
  },
  {
    name: "lint",
    command: ["oxlint", "--type-aware", "--deny-warnings"],
    mend: "read the message: it names the rule",
  },
  {
    name: "boundaries",
    command: ["node", "scripts/checks/boundaries.ts"],
    mend: "docs/architecture.md says who may import whom",
  },
  {
    name: "types",
    command: ["turbo", "run", "typecheck", "--output-logs=errors-only"],
    mend: "read the message",
  },
  { name: "types of the scripts", command: ["tsc", "-p", "scripts/tsconfig.json"], mend: "read the message" },
  {
    name: "contract",
    command: ["node", "scripts/checks/contract-changes.ts"],
    mend: "docs/api.md says how the API changes",
  },
  {
    name: "documents",
    command: ["node", "scripts/checks/documents.ts"],
    mend: "mend the link or write the page",
  },
  {
    name: "dependencies",
    command: ["npm", "ls", "--all", "--silent"],
    mend: "npm ls names what does not fit",
  },
];

const failed = checks.filter(({ name, command: [program, ...words], mend }) => {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: "utf8" });
  console.log(`${status === 0 ? "✓" : "✗"} ${name}`);
  if (status !== 0) console.error(`${stdout}${stderr}\n  To mend it: ${mend}\n`);
  return status !== 0;
});

console.log(`\n${checks.length - failed.length} checks hold, ${failed.length} do not.`);
process.exit(failed.length === 0 ? 0 : 1);
