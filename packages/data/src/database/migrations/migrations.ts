import type { Migration } from "kysely/migration";
import { createTables } from "./0001-tables.js";
import { createDeprivation } from "./0003-deprivation.js";
import { createProgrammes } from "./0004-programmes.js";
import { createKeys } from "./0005-keys.js";
import { createReturnsAndEmbargo } from "./0006-returns.js";
import { createRollout } from "./0007-rollout.js";
import { createContext } from "./0008-context.js";
import { keepWhatIsPublished } from "./0002-published-stays.js";

/** Every step of the schema, by name; they run in the order of their names. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-tables": createTables,
  "0002-published-stays": keepWhatIsPublished,
  "0003-deprivation": createDeprivation,
  "0004-programmes": createProgrammes,
  "0005-keys": createKeys,
  "0006-returns": createReturnsAndEmbargo,
  "0007-rollout": createRollout,
  "0008-context": createContext,
};
