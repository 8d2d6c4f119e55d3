import { accreditationLevels, returnColumns, returnTemplate } from "@plumbline/domain";
import { Command } from "commander";
import type { CommandContext } from "../../command-context.js";

interface TemplateOptions {
  readonly programme: string;
  readonly area: string;
  readonly asAt: string;
}

const dictionary = returnColumns
  .map(({ name, description, published }) => `  ${name}: ${description}\n    Published: ${published}`)
  .join("\n");

export function templateCommand({ output }: CommandContext): Command {
  return new Command("template")
    .description("Print a return to fill in: a heading and a row for each level")
    .option("--programme <name>", "the programme, a running one", "")
    .option("--area <code>", "the authority", "")
    .option("--as-at <day>", "the last day of a quarter", "")
    .addHelpText(
      "after",
      `\nColumns:\n${dictionary}\n\nExample:\n  plumbline returns template --programme social-work-induction-programme --area E08000035 --as-at 2026-09-30 > return.csv`,
    )
    .action(({ programme, area: authority, asAt }: TemplateOptions) => {
      output.out.write(returnTemplate({ programme, authority, asAt, levels: accreditationLevels }));
    });
}
