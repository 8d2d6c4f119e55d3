import { badInput, pageTooLarge } from "../../errors.js";
import type { Optional } from "../optional.js";
import type { Connection } from "./connection.type.js";
import { parseCursor, toCursor } from "./cursor.js";
import type { Pageable } from "./pageable.js";

export const maxPageSize = 500;

export interface PageRequest {
  readonly first: number;
  readonly after?: Optional<string>;
}

/** The page of a list that was asked for: `first` items after the one `after` names. */
export function toConnection<Item>(list: Pageable<Item>, { first, after }: PageRequest): Connection<Item> {
  if (first > maxPageSize) throw pageTooLarge(first, maxPageSize);
  if (first < 1) throw badInput(`\`first\` is a number from 1 to ${maxPageSize}.`);
  const start = after == null ? 0 : startAfter(list, after);
  const nodes = list.slice(start, start + first);
  const edges = nodes.map((node) => ({ cursor: toCursor(list.keyOf(node)), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: start + nodes.length < list.total,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: list.total,
  };
}

function startAfter<Item>(list: Pageable<Item>, after: string): number {
  const key = parseCursor(after);
  const position = key === undefined ? undefined : list.positionOf(key);
  if (position !== undefined) return position + 1;
  throw badInput(
    "`after` is not a cursor of this list: pass an `endCursor` of the same question, or leave it out.",
  );
}
