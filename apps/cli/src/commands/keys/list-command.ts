import { keyStateAt, listKeys } from "@plumbline/data";
import { Command } from "commander";
import type { CommandContext } from "../../command-context.js";
import { writeJson, writeLine } from "../../output/console-output.js";
import { formatTable } from "../../output/table.js";
import { withStore } from "../../with-store.js";

interface ListOptions {
  readonly json?: boolean;
}

const heading = ["Id", "State", "Role", "Issued", "Expires", "Authorities", "Label"];

async function runList({ json }: ListOptions, context: CommandContext): Promise<void> {
  const { output, now } = context;
  const keys = await withStore(context, listKeys);
  const stated = keys.map((key) => ({ ...key, state: keyStateAt(key, now().toISOString()) }));
  if (json) return writeJson(output.out, stated);
  if (stated.length === 0) return writeLine(output.out, "No key was ever issued on this store.");
  const rows = stated.map(({ id, state, role, issuedAt, expiresAt, areas, label }) => {
    return [id, state, role, issuedAt.slice(0, 10), expiresAt.slice(0, 10), areas.join(" "), label];
  });
  writeLine(output.out, formatTable([heading, ...rows]));
}

export function listCommand(context: CommandContext): Command {
  return new Command("list")
    .description("List every key with its state, the newest first; never its secret")
    .option("--json", "print the keys as JSON")
    .addHelpText("after", "\nExample:\n  plumbline keys list")
    .action((options: ListOptions) => runList(options, context));
}
