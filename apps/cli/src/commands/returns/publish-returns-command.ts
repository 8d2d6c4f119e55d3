import { publishReturns, requireKey } from "@plumbline/data";
import { loadSolver } from "@plumbline/domain";
import { Command } from "commander";
import type { CommandContext } from "../../command-context.js";
import { writeJson, writeLine } from "../../output/console-output.js";
import { parseInstant } from "../../parse-instant.js";
import { withStore } from "../../with-store.js";
import { keyOption } from "../key-option.js";

interface PublishOptions {
  readonly programme: string;
  readonly asAt: string;
  readonly key: string;
  readonly embargoUntil?: string;
  readonly version?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly json?: boolean;
}

async function runPublish(
  { key: keyText, json, ...publication }: PublishOptions,
  context: CommandContext,
): Promise<void> {
  const { output } = context;
  const now = context.now();
  const solver = await loadSolver();
  const heading = await withStore(context, async (store) => {
    const key = await requireKey(store, keyText, { role: "statistician", now });
    return publishReturns(store, solver, { ...publication, key, publishedAt: now.toISOString() });
  });
  if (json) return writeJson(output.out, heading);
  const embargo = heading.embargoUntil === undefined ? "" : `\n  under embargo until ${heading.embargoUntil}`;
  writeLine(
    output.out,
    `Published ${heading.version}: ${heading.title}${embargo}\n  id ${heading.id}\n  sha256 ${heading.digest}`,
  );
}

export function publishReturnsCommand(context: CommandContext): Command {
  return new Command("publish")
    .description(
      "Publish one day’s accepted returns of a programme, through disclosure control, as a new release",
    )
    .requiredOption("--programme <name>", "the programme")
    .requiredOption("--as-at <day>", "the day of the returns, like 2026-09-30")
    .addOption(keyOption("a statistician’s key"))
    .option(
      "--embargo-until <instant>",
      "until when only keys for it read it, like 2026-11-26T09:30Z",
      parseInstant,
    )
    .option("--version <version>", "<data year>.<minor>, later than the last release (the next one)")
    .option("--title <text>", "what the release is called")
    .option("--summary <text>", "a sentence or two on what is new")
    .option("--json", "print the release’s heading as JSON")
    .addHelpText(
      "after",
      "\nThe audit of what is hidden takes about half a minute for every authority.\n\nExample:\n  plumbline returns publish --programme social-work-induction-programme --as-at 2026-09-30 --embargo-until 2026-11-26T09:30Z",
    )
    .action((options: PublishOptions) => runPublish(options, context));
}
