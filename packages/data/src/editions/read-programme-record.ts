import type { ProgrammeRecord } from "@plumbline/domain";
import type { Database } from "../store/store.js";
import { present } from "./present.js";

/** Everything that some editions say of programmes, in a fixed order. */
export async function readProgrammeRecord(
  database: Database,
  editions: readonly number[],
): Promise<ProgrammeRecord> {
  return {
    references: await readReferences(database, editions),
    programmes: await readProgrammes(database, editions),
    components: await readComponents(database, editions),
    phases: await readPhases(database, editions),
    events: await readEvents(database, editions),
    sites: await readSites(database, editions),
    figures: await readFigures(database, editions),
  };
}

type Read<List extends keyof ProgrammeRecord> = (
  database: Database,
  editions: readonly number[],
) => Promise<ProgrammeRecord[List]>;

const readReferences: Read<"references"> = async (database, editions) => {
  const rows = await database
    .selectFrom("reference")
    .selectAll()
    .where("edition", "in", editions)
    .orderBy("slug")
    .execute();
  return rows.map(({ edition: _edition, published_on, ...reference }) => ({
    ...reference,
    ...present("publishedOn", published_on),
  }));
};

const readProgrammes: Read<"programmes"> = async (database, editions) => {
  const rows = await database
    .selectFrom("programme")
    .selectAll()
    .where("edition", "in", editions)
    .orderBy("slug")
    .execute();
  return rows.map(({ edition: _edition, started_on, ended_on, ...programme }) => ({
    ...programme,
    ...present("startedOn", started_on),
    ...present("endedOn", ended_on),
  }));
};

const readComponents: Read<"components"> = async (database, editions) => {
  const rows = await database
    .selectFrom("programme_component")
    .selectAll()
    .where("edition", "in", editions)
    .orderBy("programme")
    .orderBy("position")
    .execute();
  return rows.map(({ edition: _edition, position, ...component }) => ({ order: position, ...component }));
};

const readPhases: Read<"phases"> = async (database, editions) => {
  const rows = await database
    .selectFrom("programme_phase")
    .selectAll()
    .where("edition", "in", editions)
    .orderBy("programme")
    .orderBy("slug")
    .execute();
  return rows.map(({ edition: _edition, started_on, ...phase }) => ({
    ...phase,
    ...present("startedOn", started_on),
  }));
};

const readEvents: Read<"events"> = async (database, editions) => {
  const rows = await database
    .selectFrom("programme_event")
    .selectAll()
    .where("edition", "in", editions)
    .orderBy("date")
    .orderBy("slug")
    .execute();
  return rows.map(({ edition: _edition, ...event }) => event);
};

const readSites: Read<"sites"> = async (database, editions) => {
  const rows = await database
    .selectFrom("programme_site")
    .selectAll()
    .where("edition", "in", editions)
    .orderBy("programme")
    .orderBy("area")
    .execute();
  return rows.map(({ edition: _edition, joined_on, ...site }) => ({ joinedOn: joined_on, ...site }));
};

const readFigures: Read<"figures"> = async (database, editions) => {
  const rows = await database
    .selectFrom("reported_figure")
    .selectAll()
    .where("edition", "in", editions)
    .orderBy("as_at")
    .orderBy("quantity")
    .orderBy("level")
    .execute();
  return rows.map(({ edition: _edition, as_at, value, note, ...figure }) => ({
    ...figure,
    asAt: as_at,
    value: Number(value),
    ours: false,
    ...present("note", note),
  }));
};
