import { submitReturns, type Key, type Store, type SubmissionReport } from "@plumbline/data";
import type { Release } from "@plumbline/domain";
import { toReleasesFor } from "../releases/releases-for.js";

/** Where returns are handed in. */
export interface ReturnsDesk {
  /** Undefined while there is no release to hold returns against. */
  readonly submit: (content: Uint8Array, key: Key) => Promise<SubmissionReport | undefined>;
}

export function openReturnsDesk(store: Store, releases: () => readonly Release[] | undefined): ReturnsDesk {
  const releasesFor = toReleasesFor(releases);
  return {
    submit: async (content, key) => {
      const seen = releasesFor({ name: key.id, exempt: false, key });
      const release = seen?.find(({ illustrative }) => !illustrative);
      if (release === undefined) return undefined;
      return submitReturns(store, { content, release, key, now: new Date().toISOString() });
    },
  };
}
