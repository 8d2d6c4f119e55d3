import type { Area } from "../../areas/area.js";
import type { Release } from "../../releases/release.js";
import { findSource } from "../../releases/release.js";
import type { Source } from "../../releases/source.js";
import { statusWords } from "../../releases/status-words.js";
import type { BriefingGround } from "../ground.js";
import { dateLabel, vintageLabel } from "../statement/label.js";
import { say, type Piece } from "../statement/say.js";
import type { Statement } from "../statement/statement.js";

/** The workforce, then what the rest of the brief rests on where the area or the release has it. */
function listSlugs({ neighboursOf }: Release, area: Area): readonly string[] {
  const neighbours = neighboursOf.has(area.code) ? ["dfe-statistical-neighbours"] : [];
  return ["dfe-workforce", ...neighbours, "plumbline-programmes"];
}

/** Where the figures of a brief come from, with their edition and the day of publication where it is known. */
export function saySources(ground: BriefingGround, area: Area): readonly Statement[] {
  const { release } = ground;
  const sources = listSlugs(release, area).flatMap((slug) => findSource(release, slug) ?? []);
  return sources.map((source) => say(ground, listPieces(source)));
}

function listPieces(source: Source): readonly Piece[] {
  const day = source.publishedOn === undefined ? [] : [", published ", dateLabel(source.publishedOn)];
  const edition = source.vintage === undefined ? [] : [", edition of ", vintageLabel(source)];
  return [
    `${source.name} (${statusWords[source.kind].toLowerCase()}), ${source.publisher}`,
    ...edition,
    ...day,
    ".",
  ];
}
