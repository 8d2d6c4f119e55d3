import type { Connection } from "./connection.type.js";

/** The same page, each of its items turned into what the contract shows. */
export function mapConnection<Item, Shown>(
  { edges, pageInfo, totalCount }: Connection<Item>,
  show: (item: Item) => Shown,
): Connection<Shown> {
  const shown = edges.map(({ cursor, node }) => ({ cursor, node: show(node) }));
  return { edges: shown, nodes: shown.map(({ node }) => node), pageInfo, totalCount };
}
