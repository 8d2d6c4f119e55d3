import type { Note } from "@plumbline/domain";

function toKey({ kind, text, author, date, areas, indicators, periods }: Note): string {
  const sets = [areas, indicators, periods].map((words) => words.toSorted());
  return JSON.stringify([kind, text, author, date, ...sets]);
}

/** Whether two notes say the same of the same, in whatever order they name it. */
export function isSameNote(a: Note, b: Note): boolean {
  return toKey(a) === toKey(b);
}
