/** A list in a stable order that can be cut into pages without being built whole. Keys name items once and for all. */
export interface Pageable<Item> {
  readonly total: number;
  readonly keyOf: (item: Item) => string;
  readonly positionOf: (key: string) => number | undefined;
  readonly slice: (start: number, end: number) => readonly Item[];
}

/** A list that is there already, as a pageable one. */
export function toPageable<Item>(items: readonly Item[], keyOf: (item: Item) => string): Pageable<Item> {
  return {
    total: items.length,
    keyOf,
    positionOf: (key) => {
      const position = items.findIndex((item) => keyOf(item) === key);
      return position === -1 ? undefined : position;
    },
    slice: (start, end) => items.slice(start, end),
  };
}
