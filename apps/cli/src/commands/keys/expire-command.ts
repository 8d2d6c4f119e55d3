import { expireKey } from "@plumbline/data";
import { Command } from "commander";
import type { CommandContext } from "../../command-context.js";
import { writeJson, writeLine } from "../../output/console-output.js";
import { parseInstant } from "../../parse-instant.js";
import { withStore } from "../../with-store.js";

interface ExpireOptions {
  readonly on?: string;
  readonly json?: boolean;
}

async function runExpire(id: string, { on, json }: ExpireOptions, context: CommandContext): Promise<void> {
  const now = context.now().toISOString();
  const key = await withStore(context, (store) => expireKey(store, id, { now, expiresAt: on ?? now }));
  if (json) return writeJson(context.output.out, key);
  writeLine(context.output.out, `Key ${key.id} (${key.label}) works until ${key.expiresAt}.`);
}

export function expireCommand(context: CommandContext): Command {
  return new Command("expire")
    .description("Move the end of a key: to now, or to another day, sooner or later")
    .argument("<id>", "as `plumbline keys list` shows it")
    .option("--on <day>", "when it stops working, like 2028-03-31 (now)", parseInstant)
    .option("--json", "print the key as JSON")
    .addHelpText("after", "\nExample:\n  plumbline keys expire 1f0c5e77aa02 --on 2028-03-31")
    .action((id: string, options: ExpireOptions) => runExpire(id, options, context));
}
