import { checkReturnFile } from "@plumbline/data";
import { Command } from "commander";
import type { CommandContext } from "../../command-context.js";
import { exitCodes } from "../../exit-codes.js";
import { writeJson, writeLine } from "../../output/console-output.js";
import { withStore } from "../../with-store.js";
import { loadNewest } from "../load-newest.js";
import { countRows, formatProblems, readReturnFile } from "./read-return-file.js";

interface CheckOptions {
  readonly json?: boolean;
}

async function runCheck(file: string, { json }: CheckOptions, context: CommandContext): Promise<void> {
  const { output, now, end } = context;
  const content = await readReturnFile(file);
  const checked = await withStore(context, async (store) =>
    checkReturnFile(store, { content, release: await loadNewest(store), now: now().toISOString() }),
  );
  end(checked.sound ? exitCodes.done : exitCodes.problemsFound);
  if (json) return writeJson(output.out, checked);
  const sentence = checked.sound
    ? `${file} is sound: ${countRows(checked.rows.length)}. Nothing was sent.`
    : formatProblems(file, checked.problems);
  writeLine(output.out, sentence);
}

export function checkCommand(context: CommandContext): Command {
  return new Command("check")
    .description("Say what would become of a file of returns, and keep nothing")
    .argument("<file>", "a CSV file with the columns of the template")
    .option("--json", "print every problem as JSON")
    .addHelpText("after", "\nExample:\n  plumbline returns check return.csv")
    .action((file: string, options: CheckOptions) => runCheck(file, options, context));
}
