import { Command } from "commander";
import type { CommandContext } from "./command-context.js";
import { auditCommand } from "./commands/audit-command.js";
import { diffCommand } from "./commands/diff-command.js";
import { exportCommand } from "./commands/export-command.js";
import { illustrateCommand } from "./commands/illustrate-command.js";
import { importCommand } from "./commands/import-command.js";
import { keysCommand } from "./commands/keys-command.js";
import { notesCommand } from "./commands/notes-command.js";
import { packCommand } from "./commands/pack-command.js";
import { publishCommand } from "./commands/publish-command.js";
import { releasesCommand } from "./commands/releases-command.js";
import { returnsCommand } from "./commands/returns-command.js";
import { verifyCommand } from "./commands/verify-command.js";
import { exitCodeHelp } from "./exit-codes.js";
import type { ConsoleOutput } from "./output/console-output.js";

const environmentHelp = `
Environment:
  PLUMBLINE_DATA  folder of the embedded store (.plumbline in the checkout)
  DASHBOARD_URL   where readers reach the dashboard, for the links in packs (http://localhost:3000)
  DATABASE_URL    a PostgreSQL database instead, like postgresql://user@host:5432/name`;

const examples = `
Examples:
  plumbline releases
  plumbline import csww_indicators_2017_to_2026.csv --source dfe-workforce
  plumbline publish --summary "The figures of 2026."
  plumbline diff 2025.0 2026.0`;

const commands = [
  importCommand,
  publishCommand,
  releasesCommand,
  diffCommand,
  exportCommand,
  packCommand,
  verifyCommand,
  keysCommand,
  auditCommand,
  returnsCommand,
  notesCommand,
  illustrateCommand,
];

/** Lets a command and those inside it speak where the context says, and never end the process by themselves. */
function settle(command: Command, output: ConsoleOutput): void {
  command
    .exitOverride()
    .showHelpAfterError("Add --help for what the command takes.")
    .configureOutput({
      writeOut: (text) => output.out.write(text),
      writeErr: (text) => output.err.write(text),
    });
  for (const inner of command.commands) settle(inner, output);
}

/** The command line as a tree of words; nothing runs before `parseAsync`. */
export function createProgram(context: CommandContext): Command {
  const program = new Command("plumbline")
    .description(
      "Brings published files into Plumbline: import, check, publish, compare, export. Issues the keys of its API.",
    )
    .addHelpText("after", [examples, environmentHelp, exitCodeHelp].join("\n"));
  for (const create of commands) program.addCommand(create(context));
  settle(program, context.output);
  return program;
}
