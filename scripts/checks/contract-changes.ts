// The contract against the one last released: nothing breaks by accident, and the changelog says what changed.
// `--write` writes the changelog anew; `--release 0.2.0` closes its section and makes the present contract the released one.
import { buildSchema, findBreakingChanges, findDangerousChanges } from "graphql";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listAdditions } from "./contract/list-additions.ts";
import { listLooseDeprecations } from "./contract/list-loose-deprecations.ts";

const folder = join(import.meta.dirname, "../../packages/contract");
const read = (name: string) => readFileSync(join(folder, name), "utf8");

interface Intended {
  readonly change: string;
  readonly reason: string;
}

const [released, present] = [buildSchema(read("released.graphql")), buildSchema(read("schema.graphql"))];
const intended: readonly Intended[] = JSON.parse(read("intended-changes.json"));
const breaking = findBreakingChanges(released, present).map(({ description }) => description);
const dangerous = findDangerousChanges(released, present).map(({ description }) => description);

const heading = "## Since the last release\n";
const changelog = read("changelog.md");
const [top = "", body = ""] = changelog.split(heading);
const earlier = body.slice(body.indexOf("\n## ") === -1 ? body.length : body.indexOf("\n## "));

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n### ${title}\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;
}

function explain(change: string): string {
  const reason = intended.find((each) => each.change === change)?.reason;
  return reason === undefined ? change : `${change} ${reason}`;
}

const section =
  list("Breaking", breaking.map(explain)) +
  list("May need a look", dangerous) +
  list("Added or deprecated", listAdditions(released, present));
const written = `${top}${heading}${section === "" ? "\nNothing.\n" : section}${earlier}`;

const version = process.argv[process.argv.indexOf("--release") + 1];
if (process.argv.includes("--release") && version !== undefined) {
  const day = new Date().toISOString().slice(0, 10);
  const closed = `\n## ${version}, ${day}\n${section === "" ? "\nNothing.\n" : section}`;
  writeFileSync(join(folder, "changelog.md"), `${top}${heading}\nNothing.\n${closed}${earlier}`);
  writeFileSync(join(folder, "released.graphql"), read("schema.graphql"));
  writeFileSync(join(folder, "intended-changes.json"), "[]\n");
  process.exit(0);
}
if (process.argv.includes("--write")) writeFileSync(join(folder, "changelog.md"), written);

const accidental = breaking.filter((change) => !intended.some((each) => each.change === change));
const stale = !process.argv.includes("--write") && written !== changelog;
const problems = [
  ...accidental.map(
    (change) =>
      `This breaks callers: ${change} Keep it and deprecate it, or record it with its reason in packages/contract/intended-changes.json.`,
  ),
  ...listLooseDeprecations(present),
  ...(stale
    ? ["packages/contract/changelog.md is not up to date: node scripts/checks/contract-changes.ts --write"]
    : []),
];
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? "No caller breaks." : `${problems.length} problems with the contract.`);
process.exit(problems.length === 0 ? 0 : 1);
