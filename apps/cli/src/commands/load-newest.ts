import {
  findLatest,
  listReleaseHeadings,
  loadRelease,
  UnknownReleaseError,
  type Store,
} from "@plumbline/data";
import type { Release } from "@plumbline/domain";

/** What commands are about where no release is named: the latest, whatever its embargo. */
export async function loadNewest(store: Store): Promise<Release> {
  const latest = findLatest(await listReleaseHeadings(store));
  if (latest === undefined) throw new UnknownReleaseError("latest", []);
  return loadRelease(store, latest.id);
}
