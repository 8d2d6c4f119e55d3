import type { Area, Deprivation, Note, Source, StatisticalNeighbour } from "@plumbline/domain";
import { sql, type Insertable } from "kysely";
import { digestContent } from "../content/digest.js";
import type { EditionContent, PublishedObservation } from "../content/edition-content.js";
import type { AreaTable } from "../database/tables/area.js";
import type { DeprivationTable } from "../database/tables/deprivation.js";
import type { NeighbourTable } from "../database/tables/neighbour.js";
import type { NoteTable } from "../database/tables/note.js";
import type { WriteTransaction } from "../store/store.js";
import { insertProgrammeRecord } from "./insert-programme-record.js";
import { inPieces } from "./in-pieces.js";
import { insertRollout } from "./insert-rollout.js";
import { listStagedEditions, type Edition } from "./edition.js";

const rowsAtOnce = 5_000;

function toAreaRow(edition: number, area: Area): Insertable<AreaTable> {
  return {
    edition,
    code: area.code,
    dfe_code: area.dfeCode ?? null,
    name: area.name,
    aliases: area.aliases,
    level: area.level,
    parent: area.parent ?? null,
    region: area.region ?? null,
    valid_from: area.validFrom ?? null,
    valid_to: area.validTo ?? null,
    predecessors: area.predecessors,
    successors: area.successors,
    members: area.members,
    joint_return: area.jointReturn ?? null,
    change: area.change ?? null,
  };
}

function toNeighbourRow(edition: number, neighbour: StatisticalNeighbour): Insertable<NeighbourTable> {
  const { order, ...rest } = neighbour;
  return { edition, position: order, ...rest };
}

function toNoteRow(edition: number, note: Note): Insertable<NoteTable> {
  return { edition, ...note };
}

function toDeprivationRow(edition: number, entry: Deprivation): Insertable<DeprivationTable> {
  const { averageRank, ...rest } = entry;
  return { edition, average_rank: averageRank, ...rest };
}

async function insertObservations(
  transaction: WriteTransaction,
  edition: number,
  observations: readonly PublishedObservation[],
): Promise<void> {
  for (const piece of inPieces(observations, rowsAtOnce)) {
    const column = <T>(read: (observation: PublishedObservation) => T) => piece.map(read);
    await sql`insert into observation (edition, indicator, period, area, value, reason)
      select ${edition}::integer, * from unnest(
        ${column(({ indicator }) => indicator)}::text[],
        ${column(({ period }) => period)}::text[],
        ${column(({ area }) => area)}::text[],
        ${column(({ figure }) => (figure.known ? figure.decimal : null))}::numeric[],
        ${column(({ figure }) => (figure.known ? null : figure.reason))}::text[]
      )`.execute(transaction);
  }
}

async function insertContent(
  transaction: WriteTransaction,
  edition: number,
  content: EditionContent,
): Promise<void> {
  for (const piece of inPieces(content.areas, 500)) {
    await transaction
      .insertInto("area")
      .values(piece.map((area) => toAreaRow(edition, area)))
      .execute();
  }
  for (const piece of inPieces(content.neighbours, rowsAtOnce)) {
    await transaction
      .insertInto("neighbour")
      .values(piece.map((item) => toNeighbourRow(edition, item)))
      .execute();
  }
  for (const piece of inPieces(content.notes, 500)) {
    await transaction
      .insertInto("note")
      .values(piece.map((note) => toNoteRow(edition, note)))
      .execute();
  }
  for (const piece of inPieces(content.deprivation, 500)) {
    await transaction
      .insertInto("deprivation")
      .values(piece.map((entry) => toDeprivationRow(edition, entry)))
      .execute();
  }
  for (const piece of inPieces(content.context, 500)) {
    await transaction
      .insertInto("context_fact")
      .values(piece.map((fact) => ({ edition, ...fact })))
      .execute();
  }
  await insertObservations(transaction, edition, content.observations);
  await insertProgrammeRecord(transaction, edition, content.record);
  await insertRollout(transaction, edition, content.rollout);
}

/** Writes an edition that no release holds yet. */
export async function insertEdition(
  transaction: WriteTransaction,
  source: Source,
  content: EditionContent,
): Promise<Edition> {
  const { slug, vintage = "", publishedOn = null, ...about } = source;
  const digest = digestContent(content);
  const { id } = await transaction
    .insertInto("edition")
    .values({ source: slug, vintage, published_on: publishedOn, digest, ...about })
    .returning("id")
    .executeTakeFirstOrThrow();
  await insertContent(transaction, id, content);
  return { id, source, digest };
}

/** Stages an edition for the next release, in place of one of the same source that was staged before. */
export async function stageEdition(
  transaction: WriteTransaction,
  source: Source,
  content: EditionContent,
): Promise<Edition> {
  const before = (await listStagedEditions(transaction)).filter(
    (edition) => edition.source.slug === source.slug,
  );
  for (const { id } of before) await transaction.deleteFrom("edition").where("id", "=", id).execute();
  return insertEdition(transaction, source, content);
}
