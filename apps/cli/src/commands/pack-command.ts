import { loadRelease } from "@plumbline/data";
import { nearestNames, toRegionSlug, type Area, type AreaSelection, type Release } from "@plumbline/domain";
import {
  packFormats,
  toGroupPlace,
  toRegionPlace,
  writePackFile,
  type PackPlace,
} from "@plumbline/documents/pack";
import { Command } from "commander";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CommandContext } from "../command-context.js";
import { findGroup } from "../find-group.js";
import { GroupError } from "../group-error.js";
import { openProgress } from "../output/progress.js";
import { writeJson, writeLine } from "../output/console-output.js";
import { toPackInput } from "../to-pack-input.js";
import { UnknownRegionError } from "../unknown-region-error.js";
import { withStore } from "../with-store.js";
import { loadNewest } from "./load-newest.js";

interface PackOptions {
  readonly all?: boolean;
  readonly areas?: string;
  readonly name?: string;
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

/** What a pack is made of, as it is named in the files and in what the command says. */
interface Wanted {
  readonly name: string;
  readonly selection: AreaSelection;
  readonly place: PackPlace;
}

const mostGroupName = 80;

/** The packs that the words ask for: of regions, or of one group. */
function listWanted(
  release: Release,
  { word, options, address }: { word: string | undefined; options: PackOptions; address: string },
): readonly Wanted[] {
  const published = { address, version: release.version };
  const { all = false, areas, name } = options;
  if (areas === undefined) {
    if (name !== undefined)
      throw new GroupError(["--name names a group: give its authorities with --areas."]);
    return findRegions(release, word, all).map((region) => ({
      name: region.name,
      selection: { within: region.code },
      place: toRegionPlace(region, published),
    }));
  }
  if (word !== undefined || all)
    throw new GroupError(["Ask for a region, for --all, or for --areas: one of them."]);
  if (name !== undefined && name.length > mostGroupName) {
    throw new GroupError([`A group’s name has at most ${mostGroupName} letters.`]);
  }
  const codes = findGroup(release, areas).map(({ code }) => code);
  const place = toGroupPlace({ codes, name }, published);
  return [{ name: name ?? "My own group", selection: { codes }, place }];
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
  const wanted = listWanted(release, { word, options, address: context.address() });
  await mkdir(options.out, { recursive: true });
  const progress = openProgress(context.output, "Writing packs");
  const files: string[] = [];
  for (const { name: place, selection, place: named } of wanted) {
    const input = toPackInput(release, selection, named);
    for (const format of packFormats) {
      const { name, bytes } = await writePackFile(input, format);
      await writeFile(join(options.out, name), bytes);
      files.push(join(options.out, name));
      progress.show(files.length / (wanted.length * packFormats.length));
    }
    if (!context.output.watched) writeLine(err, `${place}: ${packFormats.length} files`);
  }
  progress.clear();
  if (options.json) return writeJson(out, { release: release.version, files });
  writeLine(out, `${files.length} files of release ${release.version}:\n${files.join("\n")}`);
}

export function packCommand(context: CommandContext): Command {
  return new Command("pack")
    .description(
      "Write the pack of a region or a group of your own: a workbook (ODS), CSV files in a ZIP, and a tagged PDF",
    )
    .argument("[region]", "a region's name as in links (north-east), its name or its code")
    .option("--all", "every region")
    .option("--areas <authorities>", "a group of your own: names or codes, parted by semicolons")
    .option("--name <words>", "what the group is called")
    .option("--release <version>", "version or id; the latest unless one is named")
    .option("--out <folder>", "where the files go", ".")
    .option("--json", "print JSON: the release and the files")
    .addHelpText(
      "after",
      '\nExamples:\n  plumbline pack north-east --out packs\n  plumbline pack --all --out packs\n  plumbline pack --areas "Leeds; Bradford; E08000019" --name "Our peers" --out packs\n\nThe same bytes as the page\'s downloads, where DASHBOARD_URL is the dashboard\'s.',
    )
    .action((region: string | undefined, options: PackOptions) => runPack(region, options, context));
}
