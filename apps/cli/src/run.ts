import type { CommandContext } from "./command-context.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { writeJson, writeLine } from "./output/console-output.js";
import { createProgram } from "./program.js";
import { toFailure } from "./report-failure.js";

/** Runs one command line to its end and says how it ended. A machine gets a failure as JSON too. */
export async function run(words: readonly string[], context: Omit<CommandContext, "end">): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const program = createProgram({ ...context, end: (ended) => (code = ended) });
  try {
    await program.parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    const failure = toFailure(error);
    const { name, message } = failure;
    if (message !== undefined) writeLine(context.output.err, message);
    if (failure.code !== exitCodes.done && words.includes("--json")) {
      writeJson(context.output.out, { error: { name, message: message ?? "The command was used wrongly." } });
    }
    return failure.code;
  }
}
