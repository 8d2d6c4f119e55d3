import type { ProgrammeRecord } from "@plumbline/domain";
import type { Insertable } from "kysely";
import type { Tables } from "../database/tables.js";
import type { WriteTransaction } from "../store/store.js";

type RecordTable =
  | "reference"
  | "programme"
  | "programme_component"
  | "programme_phase"
  | "programme_event"
  | "programme_site"
  | "reported_figure";

type Rows = { readonly [Table in RecordTable]: readonly Insertable<Tables[Table]>[] };

function toRows(edition: number, record: ProgrammeRecord): Rows {
  return {
    reference: record.references.map(({ publishedOn, ...rest }) => ({
      edition,
      published_on: publishedOn ?? null,
      ...rest,
    })),
    programme: record.programmes.map(({ startedOn, endedOn, ...rest }) => ({
      edition,
      started_on: startedOn ?? null,
      ended_on: endedOn ?? null,
      ...rest,
    })),
    programme_component: record.components.map(({ order, ...rest }) => ({
      edition,
      position: order,
      ...rest,
    })),
    programme_phase: record.phases.map(({ startedOn, ...rest }) => ({
      edition,
      started_on: startedOn ?? null,
      ...rest,
    })),
    programme_event: record.events.map((event) => ({ edition, ...event })),
    programme_site: record.sites.map(({ joinedOn, ...rest }) => ({ edition, joined_on: joinedOn, ...rest })),
    reported_figure: record.figures.map(({ asAt, value, note, ours: _ours, ...rest }) => ({
      edition,
      as_at: asAt,
      value: String(value),
      note: note ?? null,
      ...rest,
    })),
  };
}

/** Writes what an edition says of programmes, what others refer to first. */
export async function insertProgrammeRecord(
  transaction: WriteTransaction,
  edition: number,
  record: ProgrammeRecord,
): Promise<void> {
  const rows = toRows(edition, record);
  const insert = async <Table extends RecordTable>(table: Table) => {
    if (rows[table].length > 0) await transaction.insertInto(table).values(rows[table]).execute();
  };
  await insert("reference");
  await insert("programme");
  await insert("programme_component");
  await insert("programme_phase");
  await insert("programme_event");
  await insert("programme_site");
  await insert("reported_figure");
}
