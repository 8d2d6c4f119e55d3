import { listEnteredNotes } from "@plumbline/data";
import { Command } from "commander";
import type { CommandContext } from "../../command-context.js";
import { writeJson, writeLine } from "../../output/console-output.js";
import { formatTable } from "../../output/table.js";
import { withStore } from "../../with-store.js";

interface ListOptions {
  readonly json?: boolean;
}

const heading = ["State", "Date", "Kind", "Areas", "Indicators", "Periods", "Signed", "Text"];

async function runList({ json }: ListOptions, context: CommandContext): Promise<void> {
  const { out } = context.output;
  const notes = await withStore(context, listEnteredNotes);
  if (json) return writeJson(out, notes);
  if (notes.length === 0) return writeLine(out, "No note was entered on this store yet.");
  const rows = notes.map(({ state, date, kind, areas, indicators, periods, author, text }) => {
    const subject = [areas, indicators, periods].map((words) => words.join(" ") || "all");
    return [state, date, kind, ...subject, author, text];
  });
  writeLine(out, formatTable([heading, ...rows]));
}

export function listNotesCommand(context: CommandContext): Command {
  return new Command("list")
    .description("List every note entered with a key, published or staged for the next release")
    .option("--json", "print them as JSON")
    .addHelpText("after", "\nExample:\n  plumbline notes list")
    .action((options: ListOptions) => runList(options, context));
}
