export type Field = string | number | null | readonly string[];

/** Items of one kind as lines: the kind, then their fields. */
export function toLines<T>(
  kind: string,
  items: readonly T[],
  fields: (item: T) => readonly Field[],
): readonly string[] {
  return items.map((item) => JSON.stringify([kind, ...fields(item)]));
}
