import { publishIllustration } from "@plumbline/data";
import { illustrateRollout, loadSolver } from "@plumbline/domain";
import { Command, InvalidArgumentError } from "commander";
import type { CommandContext } from "../command-context.js";
import { writeJson, writeLine } from "../output/console-output.js";
import { withStore } from "../with-store.js";
import { loadNewest } from "./load-newest.js";

interface IllustrateOptions {
  readonly seed: number;
  readonly json?: boolean;
}

function parseSeed(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("A seed is a whole number of up to nine digits.");
}

async function runIllustrate({ seed, json }: IllustrateOptions, context: CommandContext): Promise<void> {
  const { output, now } = context;
  const solver = await loadSolver();
  const heading = await withStore(context, async (store) => {
    const release = await loadNewest(store);
    return publishIllustration(store, illustrateRollout(solver, release, seed), now().toISOString());
  });
  if (json) writeJson(output.out, heading);
  else
    writeLine(
      output.out,
      `Published ${heading.version}, illustrative: ${heading.title}\n  Invented, evidence of nothing, and never the latest release.`,
    );
}

export function illustrateCommand(context: CommandContext): Command {
  return new Command("illustrate")
    .description(
      "Publish invented returns of an invented programme, to try things out: never the latest release",
    )
    .option("--seed <number>", "the same seed gives the same returns", parseSeed, 1)
    .option("--json", "print the release’s heading as JSON")
    .addHelpText(
      "after",
      "\nTakes about half a minute: the audit of the returns is the real one.\n\nExample:\n  plumbline illustrate",
    )
    .action((options: IllustrateOptions) => runIllustrate(options, context));
}
