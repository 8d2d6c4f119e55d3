import { migrateStore, openStore, publishBundled, type Store } from "@plumbline/data";
import type { CommandContext } from "./command-context.js";
import { writeLine } from "./output/console-output.js";

/** Opens the store, brings it up to date with the releases that the project carries, works, and always closes it. */
export async function withStore<T>(
  { location, output }: CommandContext,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore(location());
  try {
    await migrateStore(store);
    for (const { version, title } of await publishBundled(store)) {
      writeLine(output.err, `Published ${version}: ${title} (comes with Plumbline)`);
    }
    return await work(store);
  } finally {
    await store.close();
  }
}
