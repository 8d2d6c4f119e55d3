import type { ReleaseHeading } from "@plumbline/domain";
import { listEditionsOf, listStagedEditions } from "../editions/edition.js";
import type { Store } from "../store/store.js";
import { findLatest, listHeadings } from "./list-release-headings.js";
import { publishEditions, type Publication } from "./publish-editions.js";
import { NothingStagedError } from "./release-errors.js";
import { writeAlone } from "./write-alone.js";

const waitSeconds = 5;

/** Publishes what is staged together with every other source of the last release: all of it, or nothing. */
export function publishRelease(store: Store, publication: Publication): Promise<ReleaseHeading> {
  return writeAlone(store, { waitSeconds, table: "release" }, async (transaction) => {
    const fresh = await listStagedEditions(transaction);
    if (fresh.length === 0) throw new NothingStagedError();
    const last = findLatest(await listHeadings(transaction));
    const before = last === undefined ? [] : await listEditionsOf(transaction, last.id);
    const replaced = new Set(fresh.map(({ source }) => source.slug));
    const carried = before.filter(({ source }) => !replaced.has(source.slug));
    return publishEditions(transaction, { carried, fresh }, publication);
  });
}
