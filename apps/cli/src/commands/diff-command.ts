import { loadRelease } from "@plumbline/data";
import { changeKinds, listChanges, shorthand, type Change, type Observation } from "@plumbline/domain";
import { Command } from "commander";
import type { CommandContext } from "../command-context.js";
import { writeJson, writeLine } from "../output/console-output.js";
import { formatTable } from "../output/table.js";
import { withStore } from "../with-store.js";

interface DiffOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

function formatValue(observation: Observation | undefined): string {
  if (observation === undefined) return "–";
  const { value } = observation;
  return value.known ? String(value.number) : shorthand[value.reason].symbol;
}

function summarise(changes: readonly Change[]): readonly (readonly string[])[] {
  const byIndicator = Map.groupBy(changes, ({ indicator }) => indicator.slug);
  return [...byIndicator].map(([slug, ofIndicator]) => [
    slug,
    ...changeKinds.map((kind) => String(ofIndicator.filter((change) => change.kind === kind).length)),
  ]);
}

function toRow({ indicator, period, area, kind, before, after }: Change): readonly string[] {
  return [indicator.slug, period.code, area.code, area.name, kind, formatValue(before), formatValue(after)];
}

function formatChanges(changes: readonly Change[], all: boolean): string {
  if (changes.length === 0) return "The two releases have the same figures.";
  const shown = changes.filter(({ kind }) => all || kind !== "added");
  const heading = ["Indicator", "Period", "Code", "Area", "Change", "Before", "After"];
  const cells = shown.length === 0 ? [] : ["", formatTable([heading, ...shown.map(toRow)], [5, 6])];
  return [formatTable([["Indicator", ...changeKinds], ...summarise(changes)], [1, 2, 3]), ...cells].join(
    "\n",
  );
}

function toJson({ indicator, period, area, kind, before, after }: Change): object {
  return {
    indicator: indicator.slug,
    period: period.code,
    area: area.code,
    kind,
    ...(before === undefined ? {} : { before: formatValue(before) }),
    ...(after === undefined ? {} : { after: formatValue(after) }),
  };
}

async function runDiff(
  names: readonly [string, string],
  options: DiffOptions,
  context: CommandContext,
): Promise<void> {
  const [earlier, later] = await withStore(
    context,
    async (store) => [await loadRelease(store, names[0]), await loadRelease(store, names[1])] as const,
  );
  const changes = listChanges(earlier, later);
  const { out } = context.output;
  if (options.json)
    writeJson(out, { from: earlier.version, to: later.version, changes: changes.map(toJson) });
  else writeLine(out, formatChanges(changes, options.all ?? false));
}

export function diffCommand(context: CommandContext): Command {
  return new Command("diff")
    .description(
      "Show what changed between two releases: counts by indicator, then every figure revised or removed",
    )
    .argument("<earlier>", "version or id")
    .argument("<later>", "version or id")
    .option("--all", "show figures that were added too")
    .option("--json", "print every change as JSON")
    .addHelpText("after", "\nExample:\n  plumbline diff 2024.0 2025.0")
    .action((earlier: string, later: string, options: DiffOptions) =>
      runDiff([earlier, later], options, context),
    );
}
