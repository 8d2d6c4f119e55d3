import type { DataSource } from "../importing/data-source.js";
import { contextSources } from "./context-sources.js";
import { statisticalNeighbours } from "./dfe/statistical-neighbours/statistical-neighbours.js";
import { workforceRoles } from "./dfe/workforce-roles/workforce-roles.js";
import { workforce } from "./dfe/workforce/workforce.js";
import { deprivation } from "./mhclg/deprivation/deprivation.js";
import { areas } from "./plumbline/areas/areas.js";
import { notes } from "./plumbline/notes/notes.js";
import { programmes } from "./plumbline/programmes/programmes.js";

const sources: readonly DataSource[] = [
  workforce,
  workforceRoles,
  statisticalNeighbours,
  deprivation,
  ...contextSources,
  areas,
  notes,
  programmes,
];

/** Every source whose files can be imported. */
export function listSources(): readonly DataSource[] {
  return sources;
}

export function findDataSource(slug: string): DataSource | undefined {
  return sources.find(({ source }) => source.slug === slug);
}
