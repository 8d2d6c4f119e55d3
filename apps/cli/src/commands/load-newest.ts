import { listReleaseHeadings, loadRelease, NothingStagedError, type Store } from "@plumbline/data";
import type { Release } from "@plumbline/domain";

/** What returns and notes are held against: the latest release, whatever its embargo. */
export async function loadNewest(store: Store): Promise<Release> {
  const latest = (await listReleaseHeadings(store)).find(({ illustrative }) => !illustrative);
  if (latest === undefined) throw new NothingStagedError();
  return loadRelease(store, latest.id);
}
