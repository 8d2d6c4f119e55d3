import { addNote, requireWorkingKey, type NoteReport } from "@plumbline/data";
import { enteredNoteKinds, quoteNote, type EnteredNoteKind } from "@plumbline/domain";
import { Command, InvalidArgumentError } from "commander";
import type { CommandContext } from "../../command-context.js";
import { exitCodes } from "../../exit-codes.js";
import { writeJson, writeLine } from "../../output/console-output.js";
import { withStore } from "../../with-store.js";
import { keyOption } from "../key-option.js";
import { loadNewest } from "../load-newest.js";

interface AddOptions {
  readonly key: string;
  readonly kind: EnteredNoteKind;
  readonly area: readonly string[];
  readonly indicator: readonly string[];
  readonly period: readonly string[];
  readonly text: string;
  readonly signed: string;
  readonly date?: string;
  readonly json?: boolean;
}

const help = `
Kinds:
  data-quality       limits what a figure can carry; entered with a statistician’s or an administrator’s key
  authority-comment  an authority’s own words; entered with its submitter’s key, a statistician’s or an administrator’s

An option left out concerns all: no --indicator is every indicator, no --period every period. Several are separated by commas.

Example:
  PLUMBLINE_KEY=$(cat leeds.key) plumbline notes add --kind authority-comment --area E08000035 \\
    --indicator agency-rate-fte --period 2025 --signed "Director of Children’s Services, Leeds City Council" \\
    --text "Two teams were staffed by an agency until permanent posts were filled in November."`;

function parseKind(word: string): EnteredNoteKind {
  const kind = enteredNoteKinds.find((known) => known === word);
  if (kind !== undefined) return kind;
  throw new InvalidArgumentError(`The kinds are ${enteredNoteKinds.join(", ")}.`);
}

function collectWords(text: string, before: readonly string[]): readonly string[] {
  return [...before, ...text.split(/[\s,]+/).filter(Boolean)];
}

function formatReport(report: NoteReport): string {
  if (report.staged) {
    const { note, notes } = report;
    return `Staged, one of ${notes} notes entered: ${quoteNote(note)}\n  It is public once you run: plumbline publish`;
  }
  const lines = report.problems.map(({ part, message }) => `${part}  ${message}`);
  const count = `${lines.length} ${lines.length === 1 ? "problem" : "problems"}.`;
  return [...lines, `${count} The note was not staged.`].join("\n");
}

async function runAdd(options: AddOptions, context: CommandContext): Promise<void> {
  const { output, end } = context;
  const { key: keyText, kind, area: areas, indicator: indicators, period: periods, text, signed } = options;
  const time = context.now();
  const now = time.toISOString();
  const { date = now.slice(0, 10) } = options;
  const report = await withStore(context, async (store) => {
    const key = await requireWorkingKey(store, keyText, time);
    const draft = { kind, areas, indicators, periods, text, signed, date };
    return addNote(store, { draft, key, release: await loadNewest(store), now });
  });
  end(report.staged ? exitCodes.done : exitCodes.problemsFound);
  if (options.json) writeJson(output.out, report);
  else writeLine(output.out, formatReport(report));
}

export function addCommand(context: CommandContext): Command {
  return new Command("add")
    .description("Check a note and stage it for the next release, beside those entered before it")
    .requiredOption("--kind <kind>", "what it is; see below", parseKind)
    .option("--area <codes>", "the areas it concerns", collectWords, [])
    .option("--indicator <slugs>", "the indicators it concerns", collectWords, [])
    .option("--period <codes>", "the periods it concerns, like 2025", collectWords, [])
    .requiredOption("--text <text>", "what it says, 1,000 characters at most")
    .requiredOption("--signed <who>", "whose words they are; for an authority, the role and the authority")
    .option("--date <day>", "the day it was written, like 2026-03-19 (today)")
    .addOption(keyOption("a key that may"))
    .option("--json", "print the report as JSON")
    .addHelpText("after", help)
    .action((options: AddOptions) => runAdd(options, context));
}
