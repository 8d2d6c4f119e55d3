import {
  accreditationLevels,
  programmeStatuses,
  type AssessmentComponent,
  type OfProgramme,
  type Phase,
  type ProgrammeHeading,
  type TimelineEvent,
} from "@plumbline/domain";
import type { RecordCells } from "./record-cells.js";

/** The slugs that rows of a record may refer to. */
export interface Known {
  readonly references: readonly string[];
  readonly programmes: readonly string[];
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  const entry: Partial<Record<K, V>> = {};
  if (value !== undefined) entry[key] = value;
  return entry;
}

export function readProgramme(cells: RecordCells): readonly ProgrammeHeading[] {
  const status = cells.oneOf("status", programmeStatuses);
  const words = cells.text("levels").split(" ").filter(Boolean);
  const levels = accreditationLevels.filter((level) => words.includes(level));
  if (levels.length !== words.length)
    cells.bad("levels", `Levels are ${accreditationLevels.join(", ")}, separated by blanks.`);
  if (status === undefined) return [];
  return [
    {
      slug: cells.required("slug"),
      name: cells.required("name"),
      status,
      ...optional("startedOn", cells.optionalDate("started_on")),
      ...optional("endedOn", cells.optionalDate("ended_on")),
      levels,
      summary: cells.required("summary"),
    },
  ];
}

export function readComponent(cells: RecordCells, known: Known): OfProgramme<AssessmentComponent> {
  return {
    ...readBelonging(cells, known),
    order: cells.number("order"),
    slug: cells.required("slug"),
    name: cells.required("name"),
    description: cells.required("description"),
  };
}

export function readPhase(cells: RecordCells, known: Known): OfProgramme<Phase> {
  return {
    ...readBelonging(cells, known),
    slug: cells.required("slug"),
    name: cells.required("name"),
    ...optional("startedOn", cells.optionalDate("started_on")),
    sites: cells.number("sites"),
  };
}

export function readEvent(cells: RecordCells, known: Known): OfProgramme<TimelineEvent> {
  return {
    ...readBelonging(cells, known),
    slug: cells.required("slug"),
    date: cells.date("date"),
    title: cells.required("title"),
    text: cells.required("text"),
  };
}

function readBelonging(cells: RecordCells, { programmes, references }: Known) {
  return {
    programme: cells.known("programme", programmes, "programme"),
    reference: cells.known("reference", references, "reference"),
  };
}
