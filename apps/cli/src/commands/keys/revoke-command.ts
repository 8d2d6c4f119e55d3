import { revokeKey } from "@plumbline/data";
import { Command } from "commander";
import type { CommandContext } from "../../command-context.js";
import { writeJson, writeLine } from "../../output/console-output.js";
import { withStore } from "../../with-store.js";

interface RevokeOptions {
  readonly json?: boolean;
}

async function runRevoke(id: string, { json }: RevokeOptions, context: CommandContext): Promise<void> {
  const key = await withStore(context, (store) => revokeKey(store, id, context.now().toISOString()));
  if (json) return writeJson(context.output.out, key);
  writeLine(context.output.out, `Key ${key.id} (${key.label}) is revoked, for good.`);
}

export function revokeCommand(context: CommandContext): Command {
  return new Command("revoke")
    .description("End a key at once and for good")
    .argument("<id>", "as `plumbline keys list` shows it")
    .option("--json", "print the key as JSON")
    .addHelpText("after", "\nExample:\n  plumbline keys revoke 1f0c5e77aa02")
    .action((id: string, options: RevokeOptions) => runRevoke(id, options, context));
}
