import {
  figureKey,
  type NamedSite,
  type OfProgramme,
  type ProgrammeRecord,
  type StatedFigure,
} from "@plumbline/domain";
import { emptyContent } from "../../../content/edition-content.js";
import type { ReadEdition, Reading } from "../../../importing/data-source.js";
import { readFigure, readSite } from "./read-facts.js";
import { readComponent, readEvent, readPhase, readProgramme } from "./read-history.js";
import { readReference } from "./read-references.js";
import { readItems, type ReadItems } from "./read-items.js";
import { readSections, type Sections } from "./read-sections.js";
import type { Section } from "./sections.js";

/** Reads the project's own record of programmes: facts in our words, each with the public page it comes from. */
export async function readProgrammes(reading: Reading): Promise<ReadEdition> {
  const sections = await readSections(reading);
  const rows = [...sections.values()].reduce((sum, each) => sum + each.length, 0);
  const record = toRecord(sections, reading);
  const years = [...record.events.map(({ date }) => date), ...record.figures.map(({ asAt }) => asAt)];
  const latest = years.toSorted().at(-1)?.slice(0, 4) ?? "";
  return { vintage: reading.vintage ?? latest, rows, content: { ...emptyContent, record } };
}

function toRecord(sections: Sections, { report, register }: Reading): ProgrammeRecord {
  const read = <T>(section: Section, keyOf: (item: T) => string, toItems: ReadItems<T>) =>
    readItems(sections.get(section) ?? [], { keyOf, toItems, report });
  const references = read("references", slugOf, readReference);
  const programmes = read("programmes", slugOf, readProgramme);
  const known = { references: references.map(slugOf), programmes: programmes.map(slugOf) };
  const phases = read("phases", slugInProgramme, (cells) => [readPhase(cells, known)]);
  return {
    references,
    programmes,
    components: read("components", slugInProgramme, (cells) => [readComponent(cells, known)]),
    phases,
    events: read("events", slugInProgramme, (cells) => [readEvent(cells, known)]),
    sites: read("sites", siteKey, (cells) => readSite(cells, { ...known, register, phases })),
    figures: read("figures", keyOfFigure, (cells) => readFigure(cells, known)),
  };
}

function slugOf({ slug }: { readonly slug: string }): string {
  return slug;
}

function slugInProgramme({ programme, slug }: OfProgramme<{ readonly slug: string }>): string {
  return `${programme} ${slug}`;
}

function siteKey({ programme, area }: OfProgramme<NamedSite>): string {
  return `${programme} ${area}`;
}

function keyOfFigure(figure: StatedFigure): string {
  return `${figure.subject} ${figureKey(figure)}`;
}
