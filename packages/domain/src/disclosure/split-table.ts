import type { CountTable } from "./count-table.js";

/** The parts of a table that nothing binds to one another: each can be protected by itself. */
export function splitTable(table: CountTable): readonly CountTable[] {
  const leaderOf = new Map<string, string>();
  const find = (key: string): string => {
    let leader = key;
    for (let next = leaderOf.get(leader); next !== undefined; next = leaderOf.get(leader)) leader = next;
    return leader;
  };
  const join = ([first = "", ...others]: readonly string[]) => {
    for (const other of others) {
      const [one, two] = [find(first), find(other)];
      if (one !== two) leaderOf.set(two, one);
    }
  };
  for (const { total, parts } of table.lines) join([total, ...parts]);
  for (const { lesser, greater } of table.orders) join([...lesser, ...greater]);
  for (const { part, whole } of table.shares) join([part, whole]);
  const cells = Map.groupBy(table.cells, ([key]) => find(key));
  const lines = Map.groupBy(table.lines, ({ total }) => find(total));
  const orders = Map.groupBy(table.orders, ({ greater: [key = ""] }) => find(key));
  const shares = Map.groupBy(table.shares, ({ part }) => find(part));
  return [...cells].map(([leader, own]) => ({
    cells: new Map(own),
    lines: lines.get(leader) ?? [],
    orders: orders.get(leader) ?? [],
    shares: shares.get(leader) ?? [],
  }));
}
