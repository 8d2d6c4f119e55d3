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
  readonly added: number;
  readonly revised: number;
  readonly removed: number;
}

/** How many figures of each indicator were added, revised and removed; indicators without a change are left out. */
export function countByIndicator(
  changes: readonly ChangeFields[],
): readonly (ChangeCount & { readonly slug: string })[] {
  const groups = Map.groupBy(changes, ({ indicator }) => indicator.slug);
  return [...groups].map(([slug, group]) => ({ slug, ...countKinds(group) }));
}

export interface AreaChangeCount extends ChangeCount {
  readonly area: ChangeFields["area"];
}

/** The same for each area whose earlier figures changed, those with the most first. */
export function countByArea(changes: readonly ChangeFields[]): readonly AreaChangeCount[] {
  const groups = Map.groupBy(changes, ({ area }) => area.code);
  return [...groups.values()]
    .flatMap((group) => (group[0] === undefined ? [] : [{ area: group[0].area, ...countKinds(group) }]))
    .filter(({ revised, removed }) => revised + removed > 0)
    .toSorted(
      (a, b) =>
        b.revised + b.removed - (a.revised + a.removed) || a.area.name.localeCompare(b.area.name, "en-GB"),
    );
}

function countKinds(changes: readonly ChangeFields[]): ChangeCount {
  return {
    added: changes.filter(({ kind }) => kind === "ADDED").length,
    revised: changes.filter(({ kind }) => kind === "REVISED").length,
    removed: changes.filter(({ kind }) => kind === "REMOVED").length,
  };
}
