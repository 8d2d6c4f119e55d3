import { importFile, listSources, type ImportReport, type Issue } from "@plumbline/data";
import { Command, InvalidArgumentError } from "commander";
import { stat } from "node:fs/promises";
import type { CommandContext } from "../command-context.js";
import { exitCodes } from "../exit-codes.js";
import { writeJson, writeLine } from "../output/console-output.js";
import { openProgress } from "../output/progress.js";
import { withStore } from "../with-store.js";

interface ImportOptions {
  readonly source: string;
  readonly vintage?: string;
  readonly publishedOn?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

function formatPlace({ file, row, column }: Issue): string {
  return [file, row, column].filter((part) => part !== undefined).join(":");
}

function formatIssue(issue: Issue): string {
  return `${formatPlace(issue)}  ${issue.severity}  ${issue.message} [${issue.check}]`;
}

function formatReport(
  { file, source, vintage, rows, staged, issues, counts }: ImportReport,
  all: boolean,
): string {
  const shown = issues.filter(({ severity }) => all || severity !== "info");
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const rest = total > issues.length ? [`… and ${total - issues.length} more, counted below`] : [];
  const summary = counts.map(({ check, severity, count }) => `  ${count} × ${check} (${severity})`);
  const end = staged
    ? "Staged. It is public once you run: plumbline publish"
    : "Not staged: the store is as it was. Mend the errors and import the file again.";
  return [
    ...shown.map(formatIssue),
    ...rest,
    `${file}: ${rows} rows of ${source}, vintage ${vintage || "unknown"}`,
    ...summary,
    end,
  ].join("\n");
}

function parseDay(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new InvalidArgumentError("Write the day like 2026-03-19.");
}

function parseYear(text: string): string {
  if (/^20\d\d$/.test(text)) return text;
  throw new InvalidArgumentError("Write the year like 2026.");
}

async function runImport(file: string, options: ImportOptions, context: CommandContext): Promise<void> {
  const { output, end } = context;
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  const progress = openProgress(output, `Reading ${file}`);
  const report = await withStore(context, (store) =>
    importFile(store, {
      file,
      source: options.source,
      vintage: options.vintage,
      publishedOn: options.publishedOn,
      onProgress: ({ bytesRead }) => progress.show(bytesRead / Math.max(size, bytesRead)),
    }),
  ).finally(progress.clear);
  if (options.json) writeJson(output.out, report);
  else writeLine(output.out, formatReport(report, options.all ?? false));
  end(report.staged ? exitCodes.done : exitCodes.problemsFound);
}

export function importCommand(context: CommandContext): Command {
  const sources = listSources().map(({ source, accepts }) => `  ${source.slug}  ${accepts}`);
  return new Command("import")
    .description("Read a publisher’s file, check it, and stage it for the next release")
    .argument("<file>", "the file as the publisher offers it")
    .requiredOption("--source <name>", "which data set the file is of; see the list below")
    .option("--vintage <year>", "the publisher’s edition (the latest year in the file)", parseYear)
    .option("--published-on <day>", "the day the publisher brought it out, like 2026-03-19", parseDay)
    .option("--all", "show remarks too, not only errors and warnings")
    .option("--json", "print the whole report as JSON")
    .addHelpText(
      "after",
      `\nSources:\n${sources.join("\n")}\n\nExample:\n  plumbline import csww_indicators_2017_to_2026.csv --source dfe-workforce`,
    )
    .action((file: string, options: ImportOptions) => runImport(file, options, context));
}
