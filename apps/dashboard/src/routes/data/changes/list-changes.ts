import { ask } from "#lib/server/gateway.js";
import { changesQuery, type ChangeFields } from "./page.query.js";

interface Between {
  readonly version: string;
  readonly since: string;
}

/** Every change between two releases, page after page, with the heading of the later one. */
export async function listChanges({ version, since }: Between) {
  const first = await ask(changesQuery, { version, since });
  const { release, latest } = first;
  if (release === null) throw new Error("The gateway answered without a release.");
  const changes = [...release.changes.nodes];
  let { pageInfo } = release.changes;
  while (pageInfo.hasNextPage) {
    const next = await ask(changesQuery, { version, since, after: pageInfo.endCursor });
    if (next.release === null) break;
    changes.push(...next.release.changes.nodes);
    pageInfo = next.release.changes.pageInfo;
  }
  return { release, latest, changes };
}

export interface ChangeCount {
  readonly slug: string;
  readonly added: number;
  readonly revised: number;
  readonly removed: number;
}

/** How many figures of each indicator were added, revised and removed; indicators without a change are left out. */
export function countChanges(changes: readonly ChangeFields[]): readonly ChangeCount[] {
  const groups = Map.groupBy(changes, ({ indicator }) => indicator.slug);
  return [...groups].map(([slug, group]) => ({
    slug,
    added: group.filter(({ kind }) => kind === "ADDED").length,
    revised: group.filter(({ kind }) => kind === "REVISED").length,
    removed: group.filter(({ kind }) => kind === "REMOVED").length,
  }));
}
