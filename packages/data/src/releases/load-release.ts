import { known, missing, toRelease, type Cell, type Release } from "@plumbline/domain";
import type { PublishedObservation } from "../content/edition-content.js";
import { listEditionsOf } from "../editions/edition.js";
import { readEditionContent } from "../editions/read-edition-content.js";
import type { Store } from "../store/store.js";
import { findReleaseHeading } from "./find-release-heading.js";

function toCell({ area, indicator, period, figure }: PublishedObservation): Cell {
  return {
    area,
    indicator,
    period,
    value: figure.known ? known(Number(figure.decimal)) : missing(figure.reason),
  };
}

/** Loads a whole release into memory, once: from then on it is a value. An unknown id or version is an error. */
export async function loadRelease(store: Store, idOrVersion: string): Promise<Release> {
  const heading = await findReleaseHeading(store, idOrVersion);
  const editions = await listEditionsOf(store.database, heading.id);
  const content = await readEditionContent(
    store.database,
    editions.map(({ id }) => id),
  );
  const { areas, neighbours, notes, observations, deprivation, context, record, rollout } = content;
  const sources = editions.map(({ source }) => source);
  return toRelease({
    heading,
    sources,
    areas,
    cells: observations.map(toCell),
    neighbours,
    notes,
    deprivation,
    context,
    record,
    rollout,
  });
}
