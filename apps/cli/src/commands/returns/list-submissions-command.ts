import { listSubmissions } from "@plumbline/data";
import { Command } from "commander";
import type { CommandContext } from "../../command-context.js";
import { writeJson, writeLine } from "../../output/console-output.js";
import { formatTable } from "../../output/table.js";
import { withStore } from "../../with-store.js";

interface ListOptions {
  readonly json?: boolean;
}

async function runList({ json }: ListOptions, context: CommandContext): Promise<void> {
  const submissions = await withStore(context, listSubmissions);
  const { out } = context.output;
  if (json) return writeJson(out, submissions);
  if (submissions.length === 0) return writeLine(out, "No return was accepted on this store yet.");
  const rows = submissions.map(({ id, submittedAt, key, rows: count, standing, sha256 }) => {
    return [String(id), submittedAt, key, String(count), String(standing), sha256.slice(0, 16)];
  });
  const heading = ["Id", "Accepted", "Key", "Rows", "Standing", "sha256"];
  writeLine(out, formatTable([heading, ...rows], [0, 3, 4]));
}

export function listSubmissionsCommand(context: CommandContext): Command {
  return new Command("list")
    .description(
      "List every file of returns that was accepted, the newest first, with how many of its rows still count",
    )
    .option("--json", "print them as JSON")
    .addHelpText("after", "\nExample:\n  plumbline returns list")
    .action((options: ListOptions) => runList(options, context));
}
