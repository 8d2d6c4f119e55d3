import { Command } from "commander";
import type { CommandContext } from "../command-context.js";
import { checkCommand } from "./returns/check-command.js";
import { listSubmissionsCommand } from "./returns/list-submissions-command.js";
import { publishReturnsCommand } from "./returns/publish-returns-command.js";
import { submitCommand } from "./returns/submit-command.js";
import { templateCommand } from "./returns/template-command.js";

const help = `
A return holds counts of people and nothing about any of them. A key is read from PLUMBLINE_KEY where --key is not given: what
is written after --key stays in the history of a shell.

Examples:
  plumbline returns template --area E08000035 --as-at 2026-09-30 > return.csv
  plumbline returns check return.csv
  PLUMBLINE_KEY=$(cat leeds.key) plumbline returns submit return.csv`;

export function returnsCommand(context: CommandContext): Command {
  const command = new Command("returns")
    .description("Take in authorities’ returns for a programme, and publish them through disclosure control")
    .addHelpText("after", help);
  const inner = [templateCommand, checkCommand, submitCommand, listSubmissionsCommand, publishReturnsCommand];
  for (const create of inner) command.addCommand(create(context));
  return command;
}
