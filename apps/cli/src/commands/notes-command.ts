import { Command } from "commander";
import type { CommandContext } from "../command-context.js";
import { addCommand } from "./notes/add-command.js";
import { listNotesCommand } from "./notes/list-notes-command.js";

export function notesCommand(context: CommandContext): Command {
  const command = new Command("notes")
    .description("Enter notes on figures and areas, an authority’s own comments among them, and list them")
    .addHelpText("after", "\nA note enters with the next release: plumbline publish");
  for (const create of [addCommand, listNotesCommand]) command.addCommand(create(context));
  return command;
}
