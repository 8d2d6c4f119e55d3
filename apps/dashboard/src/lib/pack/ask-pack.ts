import type { PackInput, PackPlace } from "@plumbline/documents/pack";
import { ask } from "../server/gateway.js";
import { showQuery } from "../server/shown-query.js";
import { toSelection } from "../server/to-selection.js";
import type { AreaChoice } from "../url-state/area-choice.js";
import { units } from "../words/indicator-units.js";
import { toOutcome } from "../words/outcomes.js";
import { kindIn, sourceKindWords } from "../words/source-kind.js";
import { packQuery, type PackRelease } from "./pack.query.js";
import { requireFilled } from "./require-filled.js";

/** Which place a pack is of, and where its figures come from. */
interface PackOrigin {
  readonly place: PackPlace;
  readonly source: PackRelease["pack"]["indicators"][number]["source"];
}

/** Asks for the pack of a region or a group, and keeps the question to be shown: pinned to the release that answered. */
export async function askPack(choice: AreaChoice, pinned: string | undefined) {
  const variables = { version: pinned ?? null, selection: toSelection(choice) };
  const { release, latest } = await ask(packQuery, variables);
  if (release === null) throw new Error("The gateway answered without a release.");
  const { source } = requireFilled(release.pack);
  return { release, latest, source, query: showQuery(packQuery, { ...variables, version: release.version }) };
}

/** The pack as its files are written from it. */
export function toPackInput({ pack, ...release }: PackRelease, { place, source }: PackOrigin): PackInput {
  return {
    place,
    release,
    source: { ...source, kind: sourceKindWords[kindIn(release, source.kind)] },
    indicators: pack.indicators.map((indicator) => ({ ...indicator, unit: units[indicator.unit] })),
    lines: pack.lines.map((line) => ({ ...line, outcome: toOutcome(line.outcome) })),
    discussion: pack.discussion.map((point) => ({ ...point, ruleName: point.rule?.name ?? null })),
  };
}
