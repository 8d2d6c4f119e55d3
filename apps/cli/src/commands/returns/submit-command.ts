import { requireKey, submitReturns, type SubmissionReport } from "@plumbline/data";
import { Command } from "commander";
import type { CommandContext } from "../../command-context.js";
import { exitCodes } from "../../exit-codes.js";
import { writeJson, writeLine } from "../../output/console-output.js";
import { withStore } from "../../with-store.js";
import { keyOption } from "../key-option.js";
import { loadNewest } from "../load-newest.js";
import { countRows, formatProblems, readReturnFile } from "./read-return-file.js";

interface SubmitOptions {
  readonly key: string;
  readonly json?: boolean;
}

async function runSubmit(file: string, options: SubmitOptions, context: CommandContext): Promise<void> {
  const { output, end } = context;
  const content = await readReturnFile(file);
  const now = context.now();
  const report = await withStore(context, async (store) => {
    const key = await requireKey(store, options.key, { role: "submitter", now });
    const release = await loadNewest(store);
    return submitReturns(store, { content, release, key, now: now.toISOString() });
  });
  end(report.accepted ? exitCodes.done : exitCodes.problemsFound);
  if (options.json) return writeJson(output.out, report);
  writeLine(output.out, sayReport(file, report));
}

function sayReport(file: string, report: SubmissionReport): string {
  if (!report.accepted) return `${formatProblems(file, report.problems)} Nothing was accepted.`;
  const { submission, rows, sha256, sameAs } = report;
  return sameAs === undefined
    ? `Accepted ${file} as submission ${submission}: ${countRows(rows)}\n  sha256 ${sha256}`
    : `${file} says the same as submission ${submission} of ${sameAs.submittedAt}: ${countRows(rows)}, nothing changed`;
}

export function submitCommand(context: CommandContext): Command {
  return new Command("submit")
    .description(
      "Send a file of returns: all of it is accepted, or none; a later file corrects an earlier one",
    )
    .argument("<file>", "a CSV file with the columns of the template")
    .addOption(keyOption("a submitter’s key"))
    .option("--json", "print the report as JSON")
    .addHelpText("after", "\nExample:\n  PLUMBLINE_KEY=$(cat leeds.key) plumbline returns submit return.csv")
    .action((file: string, options: SubmitOptions) => runSubmit(file, options, context));
}
