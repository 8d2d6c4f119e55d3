import { exportLines, exportRelease, type ExportedRelease } from "@plumbline/data";
import { Command } from "commander";
import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { Readable, type Writable } from "node:stream";
import { finished, pipeline } from "node:stream/promises";
import type { CommandContext } from "../command-context.js";
import { writeJson, writeLine } from "../output/console-output.js";
import { withStore } from "../with-store.js";

interface ExportOptions {
  readonly out?: string;
  readonly json?: boolean;
}

async function writeFiles(file: string, { metadata, figures }: ExportedRelease): Promise<string> {
  const companion = `${file}-metadata.json`;
  await pipeline(Readable.from(exportLines(figures)), createWriteStream(file));
  await writeFile(companion, `${JSON.stringify(metadata, undefined, 2)}\n`);
  return companion;
}

/** Waits for whoever reads the output, and leaves it open for what comes after. */
async function writeOut(out: Writable, lines: Iterable<string>): Promise<void> {
  for (const line of lines) {
    if (out.destroyed) return;
    if (!out.write(line))
      await Promise.race([new Promise((resolve) => out.once("drain", resolve)), finished(out)]);
  }
}

async function runExport(release: string, options: ExportOptions, context: CommandContext): Promise<void> {
  const { out } = context.output;
  const exported = await withStore(context, (store) => exportRelease(store, release));
  const { metadata, figures } = exported;
  if (options.out === undefined) {
    if (options.json) return writeJson(out, { metadata, figures });
    return writeOut(out, exportLines(figures));
  }
  const companion = await writeFiles(options.out, exported);
  if (options.json)
    return writeJson(out, { file: options.out, companion, figures: figures.length, metadata });
  writeLine(
    out,
    `${figures.length} figures of release ${metadata.version} in ${options.out}\nWhere they come from is in ${companion}`,
  );
}

export function exportCommand(context: CommandContext): Command {
  return new Command("export")
    .description("Write a release as one tidy CSV table: a figure a line, symbols in a column of their own")
    .argument("<release>", "version or id")
    .option("--out <file>", "write to a file, with its metadata in <file>-metadata.json")
    .option("--json", "print JSON: all of it, or with --out what was written")
    .addHelpText("after", "\nExample:\n  plumbline export 2025.0 --out plumbline-2025.0.csv")
    .action((release: string, options: ExportOptions) => runExport(release, options, context));
}
