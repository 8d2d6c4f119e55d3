import type { Area, Deprivation, Note, StatisticalNeighbour } from "@plumbline/domain";
import type { Selectable } from "kysely";
import type { EditionContent, PublishedObservation } from "../content/edition-content.js";
import type { AreaTable } from "../database/tables/area.js";
import type { DeprivationTable } from "../database/tables/deprivation.js";
import type { NeighbourTable } from "../database/tables/neighbour.js";
import type { NoteTable } from "../database/tables/note.js";
import type { ObservationTable } from "../database/tables/observation.js";
import type { Database } from "../store/store.js";
import { present } from "./present.js";
import { readRollout } from "./read-rollout.js";
import { readProgrammeRecord } from "./read-programme-record.js";

function toArea(row: Selectable<AreaTable>): Area {
  return {
    code: row.code,
    name: row.name,
    aliases: row.aliases,
    level: row.level,
    predecessors: row.predecessors,
    successors: row.successors,
    members: row.members,
    ...present("dfeCode", row.dfe_code),
    ...present("parent", row.parent),
    ...present("region", row.region),
    ...present("validFrom", row.valid_from),
    ...present("validTo", row.valid_to),
    ...present("jointReturn", row.joint_return),
    ...present("change", row.change),
  };
}

function toObservation(row: Selectable<ObservationTable>): PublishedObservation {
  const { indicator, area, period, value, reason } = row;
  const figure =
    value === null
      ? ({ known: false, reason: reason ?? "not-published" } as const)
      : ({ known: true, decimal: value } as const);
  return { indicator, area, period, figure };
}

function toNeighbour({
  model,
  area,
  position,
  neighbour,
  closeness,
}: Selectable<NeighbourTable>): StatisticalNeighbour {
  return { model, area, neighbour, order: position, closeness };
}

function toNote({ kind, text, author, date, areas, indicators, periods }: Selectable<NoteTable>): Note {
  return { kind, text, author, date, areas, indicators, periods };
}

function toDeprivation({
  index,
  area,
  average_rank: averageRank,
  population,
  basis,
}: Selectable<DeprivationTable>): Deprivation {
  return { index, area, averageRank, population, basis };
}

/** Everything that some editions say, in a fixed order. */
export async function readEditionContent(
  database: Database,
  editions: readonly number[],
): Promise<EditionContent> {
  const ids = editions.length > 0 ? editions : [0];
  const areas = await database
    .selectFrom("area")
    .selectAll()
    .where("edition", "in", ids)
    .orderBy("code")
    .execute();
  const observations = await database
    .selectFrom("observation")
    .selectAll()
    .where("edition", "in", ids)
    .execute();
  const neighbours = await database
    .selectFrom("neighbour")
    .selectAll()
    .where("edition", "in", ids)
    .orderBy("area")
    .orderBy("position")
    .execute();
  const notes = await database
    .selectFrom("note")
    .selectAll()
    .where("edition", "in", ids)
    .orderBy("date")
    .orderBy("text")
    .execute();
  const deprivation = await database
    .selectFrom("deprivation")
    .selectAll()
    .where("edition", "in", ids)
    .orderBy("area")
    .execute();
  const context = await database
    .selectFrom("context_fact")
    .select(["topic", "area", "period", "text"])
    .where("edition", "in", ids)
    .orderBy("area")
    .orderBy("topic")
    .orderBy("period")
    .execute();
  return {
    areas: areas.map(toArea),
    observations: observations.map(toObservation),
    neighbours: neighbours.map(toNeighbour),
    notes: notes.map(toNote),
    deprivation: deprivation.map(toDeprivation),
    context,
    record: await readProgrammeRecord(database, ids),
    rollout: await readRollout(database, ids),
  };
}
