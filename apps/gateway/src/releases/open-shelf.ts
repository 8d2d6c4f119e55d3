import { listReleaseHeadings, migrateStore, openStore, publishBundled, type Store } from "@plumbline/data";
import type { Environment } from "../environment.js";
import { createShelf, type Shelf } from "./shelf.js";

export interface OpenedShelf {
  readonly store: Store;
  readonly shelf: Shelf;
}

/** `tell` says what is being done while it takes its time; `signal` gives up between two steps. */
export interface Opening {
  readonly tell: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Opens the store, publishes the bundled releases it does not have, and loads every release. */
export async function openShelf(
  { databaseUrl, dataFolder }: Pick<Environment, "databaseUrl" | "dataFolder">,
  { tell, signal }: Opening,
): Promise<OpenedShelf> {
  tell(databaseUrl === undefined ? `Opening the store in ${dataFolder}` : "Opening the store on PostgreSQL");
  const store = await openStore({ databaseUrl, dataFolder });
  try {
    signal.throwIfAborted();
    await migrateStore(store);
    await publish(store, tell);
    signal.throwIfAborted();
    const shelf = createShelf(store);
    await shelf.refresh();
    const versions = shelf.releases()?.map(({ version }) => version) ?? [];
    tell(`Loaded releases ${versions.join(", ")}`);
    return { store, shelf };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function publish(store: Store, tell: Opening["tell"]): Promise<void> {
  const before = await listReleaseHeadings(store);
  if (before.length === 0) tell("Publishing the releases that the project carries: once, a few seconds each");
  for (const { version, title } of await publishBundled(store)) tell(`Published ${version}: ${title}`);
}
