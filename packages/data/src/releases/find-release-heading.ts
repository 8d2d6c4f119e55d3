import { nearestNames, type ReleaseHeading } from "@plumbline/domain";
import type { Store } from "../store/store.js";
import { listReleaseHeadings } from "./list-release-headings.js";
import { UnknownReleaseError } from "./release-errors.js";

/** The heading of the release with this id or version; an unknown one is an error that names the nearest. */
export async function findReleaseHeading(store: Store, idOrVersion: string): Promise<ReleaseHeading> {
  const headings = await listReleaseHeadings(store);
  const found = headings.find(({ id, version }) => id === idOrVersion || version === idOrVersion);
  if (found !== undefined) return found;
  throw new UnknownReleaseError(
    idOrVersion,
    nearestNames(
      idOrVersion,
      headings.map(({ version }) => version),
    ),
  );
}
