import { publishRelease } from "@plumbline/data";
import { Command } from "commander";
import type { CommandContext } from "../command-context.js";
import { writeJson, writeLine } from "../output/console-output.js";
import { parseInstant } from "../parse-instant.js";
import { withStore } from "../with-store.js";

interface PublishOptions {
  readonly version?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly embargoUntil?: string;
  readonly json?: boolean;
}

async function runPublish(options: PublishOptions, context: CommandContext): Promise<void> {
  const { output, now } = context;
  const { version, title, summary, embargoUntil } = options;
  const publishedAt = now().toISOString();
  const heading = await withStore(context, (store) =>
    publishRelease(store, { publishedAt, version, title, summary, embargoUntil }),
  );
  if (options.json) writeJson(output.out, heading);
  else
    writeLine(
      output.out,
      `Published ${heading.version}: ${heading.title}\n  id ${heading.id}\n  sha256 ${heading.digest}`,
    );
}

export function publishCommand(context: CommandContext): Command {
  return new Command("publish")
    .description("Make what is staged public as a new release, with every other source as it was")
    .option("--version <version>", "<data year>.<minor>, later than the last release (the next one)")
    .option("--title <text>", "what the release is called")
    .option("--summary <text>", "a sentence or two on what is new")
    .option(
      "--embargo-until <instant>",
      "until when only keys for it read it, like 2026-11-26T09:30Z",
      parseInstant,
    )
    .option("--json", "print the release’s heading as JSON")
    .addHelpText(
      "after",
      '\nExample:\n  plumbline publish --summary "Hartlepool corrected its leavers of 2025."',
    )
    .action((options: PublishOptions) => runPublish(options, context));
}
