import { listAuditEntries } from "@plumbline/data";
import { Command, InvalidArgumentError } from "commander";
import type { CommandContext } from "../command-context.js";
import { writeJson, writeLine } from "../output/console-output.js";
import { formatTable } from "../output/table.js";
import { parseInstant } from "../parse-instant.js";
import { withStore } from "../with-store.js";

interface AuditOptions {
  readonly key?: string;
  readonly action?: string;
  readonly since?: string;
  readonly until?: string;
  readonly most: number;
  readonly json?: boolean;
}

const help = `
Actions:
  ask                                 a request to the gateway, with the address and the status of its answer
  submit-returns, publish-returns     a file of returns taken in, and returns published
  add-note                            a note or an authority's comment entered
  issue-key, expire-key, revoke-key   what became of a key, which only the command line decides

Examples:
  plumbline audit --key 1f0c5e77aa02 --since 2027-03-01
  plumbline audit --action revoke-key --json`;

function parseCount(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Write a whole number of lines, 1 or more.");
}

async function runAudit({ json, ...selection }: AuditOptions, context: CommandContext): Promise<void> {
  const entries = await withStore(context, (store) => listAuditEntries(store, selection));
  const { out } = context.output;
  if (json) return writeJson(out, entries);
  if (entries.length === 0) return writeLine(out, "The audit log has no such line.");
  const rows = entries.map(({ at, key, role, action, subject }) => {
    return [at, key ?? "command line", role ?? "", action, subject];
  });
  writeLine(out, formatTable([["When", "Key", "Role", "Action", "Subject"], ...rows]));
}

export function auditCommand(context: CommandContext): Command {
  return new Command("audit")
    .description(
      "List the audit log, the newest line first: what was asked and done with every key but a reader's, and what became of keys",
    )
    .option("--key <id>", "only what was done with this key")
    .option("--action <word>", "only this action (the list is below)")
    .option("--since <day>", "from this day or instant on", parseInstant)
    .option("--until <day>", "before this day or instant", parseInstant)
    .option("--most <number>", "how many lines at most", parseCount, 100)
    .option("--json", "print the lines as JSON")
    .addHelpText("after", help)
    .action((options: AuditOptions) => runAudit(options, context));
}
