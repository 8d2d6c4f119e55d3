import type {
  Area,
  ContextFact,
  Deprivation,
  Note,
  RolloutFigure,
  StatisticalNeighbour,
} from "@plumbline/domain";
import type { EditionContent, PublishedObservation } from "./edition-content.js";
import { toLines, type Field } from "./lines.js";
import { toRecordLines } from "./record-lines.js";

function areaFields(area: Area): readonly Field[] {
  return [
    area.code,
    area.dfeCode ?? null,
    area.name,
    area.aliases,
    area.level,
    area.parent ?? null,
    area.region ?? null,
    area.validFrom ?? null,
    area.validTo ?? null,
    area.predecessors,
    area.successors,
    area.members,
    area.jointReturn ?? null,
    area.change ?? null,
  ];
}

function observationFields({ indicator, period, area, figure }: PublishedObservation): readonly Field[] {
  return figure.known
    ? [indicator, period, area, figure.decimal, null]
    : [indicator, period, area, null, figure.reason];
}

function neighbourFields(neighbour: StatisticalNeighbour): readonly Field[] {
  return [neighbour.model, neighbour.area, neighbour.order, neighbour.neighbour, neighbour.closeness];
}

function noteFields(note: Note): readonly Field[] {
  return [note.kind, note.text, note.author, note.date, note.areas, note.indicators, note.periods];
}

function deprivationFields({ index, area, averageRank, population, basis }: Deprivation): readonly Field[] {
  return [index, area, averageRank, population, basis];
}

function rolloutFields({ programme, asAt, area, level, quantity, value }: RolloutFigure): readonly Field[] {
  const figure = value.known ? [value.number, null] : [null, value.reason];
  return [programme, asAt, area, level, quantity, ...figure];
}

function contextFields({ topic, area, period, text }: ContextFact): readonly Field[] {
  return [topic, area, period, text];
}

/** One line for every statement of an edition, in an order that does not depend on how they were read. */
export function toCanonicalLines(content: EditionContent): readonly string[] {
  return [
    ...toLines("area", content.areas, areaFields),
    ...toLines("observation", content.observations, observationFields),
    ...toLines("neighbour", content.neighbours, neighbourFields),
    ...toLines("note", content.notes, noteFields),
    ...toLines("deprivation", content.deprivation, deprivationFields),
    ...toLines("context", content.context, contextFields),
    ...toRecordLines(content.record),
    ...toLines("rollout", content.rollout, rolloutFields),
  ].toSorted();
}
