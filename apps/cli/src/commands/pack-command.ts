import { loadRelease } from "@plumbline/data";
import { nearestNames, toRegionSlug, type Area, type Release } from "@plumbline/domain";
import { packFormats, writePackFile } from "@plumbline/documents/pack";
import { Command } from "commander";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CommandContext } from "../command-context.js";
import { openProgress } from "../output/progress.js";
import { writeJson, writeLine } from "../output/console-output.js";
import { toPackInput } from "../to-pack-input.js";
import { UnknownRegionError } from "../unknown-region-error.js";
import { withStore } from "../with-store.js";
import { loadNewest } from "./load-newest.js";

interface PackOptions {
  readonly all?: boolean;
  readonly release?: string;
  readonly out: string;
  readonly json?: boolean;
}

/** Regions by name, code, other name, or the name as links write it. */
function findRegions(release: Release, word: string | undefined, all: boolean): readonly Area[] {
  const regions = release.areas.areas.filter(({ level }) => level === "region");
  if (all) return regions;
  const wanted = toRegionSlug(word ?? "");
  const found = regions.filter(
    ({ code, name, aliases }) =>
      code === word || [name, ...aliases].some((each) => toRegionSlug(each) === wanted),
  );
  if (found.length > 0) return found;
  const slugs = regions.map(({ name }) => toRegionSlug(name));
  throw new UnknownRegionError(word, word === undefined ? slugs : nearestNames(wanted, slugs));
}

async function runPack(
  word: string | undefined,
  options: PackOptions,
  context: CommandContext,
): Promise<void> {
  const { out, err } = context.output;
  const release = await withStore(context, (store) =>
    options.release === undefined ? loadNewest(store) : loadRelease(store, options.release),
  );
  const regions = findRegions(release, word, options.all ?? false);
  await mkdir(options.out, { recursive: true });
  const progress = openProgress(context.output, "Writing packs");
  const files: string[] = [];
  for (const region of regions) {
    const input = toPackInput(release, region, context.address());
    for (const format of packFormats) {
      const { name, bytes } = await writePackFile(input, format);
      await writeFile(join(options.out, name), bytes);
      files.push(join(options.out, name));
      progress.show(files.length / (regions.length * packFormats.length));
    }
    if (!context.output.watched) writeLine(err, `${region.name}: ${packFormats.length} files`);
  }
  progress.clear();
  if (options.json) return writeJson(out, { release: release.version, files });
  writeLine(out, `${files.length} files of release ${release.version}:\n${files.join("\n")}`);
}

export function packCommand(context: CommandContext): Command {
  return new Command("pack")
    .description("Write the pack of a region: a workbook (ODS), CSV files in a ZIP, and a tagged PDF")
    .argument("[region]", "a region's name as in links (north-east), its name or its code")
    .option("--all", "every region")
    .option("--release <version>", "version or id; the latest unless one is named")
    .option("--out <folder>", "where the files go", ".")
    .option("--json", "print JSON: the release and the files")
    .addHelpText(
      "after",
      "\nExamples:\n  plumbline pack north-east --out packs\n  plumbline pack --all --out packs\n\nThe same bytes as the page's downloads, where DASHBOARD_URL is the dashboard's.",
    )
    .action((region: string | undefined, options: PackOptions) => runPack(region, options, context));
}
