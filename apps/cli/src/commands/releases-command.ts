import { listReleaseHeadings } from "@plumbline/data";
import { Command } from "commander";
import type { CommandContext } from "../command-context.js";
import { writeJson, writeLine } from "../output/console-output.js";
import { formatTable } from "../output/table.js";
import { withStore } from "../with-store.js";

interface ReleasesOptions {
  readonly json?: boolean;
}

async function runReleases({ json }: ReleasesOptions, context: CommandContext): Promise<void> {
  const headings = await withStore(context, listReleaseHeadings);
  if (json) return writeJson(context.output.out, headings);
  const rows = headings.map(({ version, id, publishedAt, title }) => [
    version,
    id,
    publishedAt.slice(0, 10),
    title,
  ]);
  writeLine(context.output.out, formatTable([["Version", "Id", "Published", "Title"], ...rows]));
}

export function releasesCommand(context: CommandContext): Command {
  return new Command("releases")
    .description("List every release, the latest first")
    .option("--json", "print the headings as JSON")
    .action((options: ReleasesOptions) => runReleases(options, context));
}
