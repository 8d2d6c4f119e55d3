import { listReleaseHeadings, loadRelease, type Store } from "@plumbline/data";
import type { Release } from "@plumbline/domain";

/** Every published release, in memory. What it holds never changes; a refresh may put a newer release in front. */
export interface Shelf {
  /** Newest first; undefined until the first refresh is done. */
  readonly releases: () => readonly Release[] | undefined;
  /** Loads what has been published since, and gives how many that were. */
  readonly refresh: () => Promise<number>;
}

export function createShelf(store: Store): Shelf {
  let held: readonly Release[] | undefined;
  const refresh = async () => {
    const headings = await listReleaseHeadings(store);
    const before = new Map((held ?? []).map((release) => [release.id, release]));
    const loaded: Release[] = [];
    for (const { id } of headings) loaded.push(before.get(id) ?? (await loadRelease(store, id)));
    held = loaded;
    return loaded.length - before.size;
  };
  return { releases: () => held, refresh };
}
