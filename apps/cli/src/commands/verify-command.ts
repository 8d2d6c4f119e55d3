import { verifyStore, type Verification } from "@plumbline/data";
import { Command } from "commander";
import type { CommandContext } from "../command-context.js";
import { exitCodes } from "../exit-codes.js";
import { writeJson, writeLine } from "../output/console-output.js";
import { formatTable } from "../output/table.js";
import { withStore } from "../with-store.js";

interface VerifyOptions {
  readonly json?: boolean;
}

function say(sound: boolean): string {
  return sound ? "intact" : "CHANGED";
}

function formatVerification({ editions, releases, intact }: Verification): string {
  const rows = [
    ...releases.map(({ version, digest, intact: sound }) => [`release ${version}`, digest, say(sound)]),
    ...editions.map(({ source, vintage, staged, digest, intact: sound }) => [
      `${source} ${vintage}${staged ? ", staged" : ""}`,
      digest,
      say(sound),
    ]),
  ];
  const end = intact
    ? "Every digest is that of its rows."
    : "Rows were changed since they were imported. Restore the store from a copy, or publish the files again.";
  return `${formatTable(rows)}\n${end}`;
}

async function runVerify({ json }: VerifyOptions, context: CommandContext): Promise<void> {
  const verification = await withStore(context, verifyStore);
  if (json) writeJson(context.output.out, verification);
  else writeLine(context.output.out, formatVerification(verification));
  context.end(verification.intact ? exitCodes.done : exitCodes.problemsFound);
}

export function verifyCommand(context: CommandContext): Command {
  return new Command("verify")
    .description("Compute every digest again, from the rows up")
    .option("--json", "print the result as JSON")
    .action((options: VerifyOptions) => runVerify(options, context));
}
