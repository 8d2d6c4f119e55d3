import { Command } from "commander";
import type { CommandContext } from "./command-context.js";
import { diffCommand } from "./commands/diff-command.js";
import { exportCommand } from "./commands/export-command.js";
import { importCommand } from "./commands/import-command.js";
import { publishCommand } from "./commands/publish-command.js";
import { releasesCommand } from "./commands/releases-command.js";
import { verifyCommand } from "./commands/verify-command.js";
import { exitCodeHelp } from "./exit-codes.js";

const environmentHelp = `
Environment:
  PLUMBLINE_DATA  folder of the embedded store (.plumbline in the checkout)
  DATABASE_URL    a PostgreSQL database instead, like postgresql://user@host:5432/name`;

const examples = `
Examples:
  plumbline releases
  plumbline import csww_indicators_2017_to_2026.csv --source dfe-workforce
  plumbline publish --summary "The figures of 2026."
  plumbline diff 2025.0 2026.0`;

const commands = [importCommand, publishCommand, releasesCommand, diffCommand, exportCommand, verifyCommand];

/** The command line as a tree of words; nothing runs before `parseAsync`. */
export function createProgram(context: CommandContext): Command {
  const program = new Command("plumbline")
    .description("Brings published files into Plumbline: import, check, publish, compare, export.")
    .addHelpText("after", [examples, environmentHelp, exitCodeHelp].join("\n"));
  for (const create of commands) program.addCommand(create(context));
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showHelpAfterError("Add --help for what the command takes.")
      .configureOutput({
        writeOut: (text) => context.output.out.write(text),
        writeErr: (text) => context.output.err.write(text),
      });
  }
  return program;
}
