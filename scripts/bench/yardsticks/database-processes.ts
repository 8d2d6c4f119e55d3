import { readFileSync } from "node:fs";

const spent = new Map<number, number>();

/** Counts a server process of PostgreSQL as one that works for this yardstick. */
export function countDatabaseProcess(id: number): void {
  spent.set(id, 0);
}

/** What PostgreSQL's processes for this yardstick have used so far; 0 where there are none, or none that Linux shows here. */
export function databaseMicroseconds(): number {
  for (const [id, before] of spent) spent.set(id, Math.max(before, readSpent(id)));
  return [...spent.values()].reduce((sum, each) => sum + each, 0);
}

function readSpent(id: number): number {
  try {
    if (readFileSync(`/proc/${id}/comm`, "utf8").trim() !== "postgres") return 0;
    return Number(readFileSync(`/proc/${id}/schedstat`, "utf8").split(" ")[0]) / 1000;
  } catch {
    return 0;
  }
}
