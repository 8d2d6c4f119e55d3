export interface LeastRecent<Key, Value> {
  readonly find: (key: Key) => Value | undefined;
  readonly keep: (key: Key, value: Value) => void;
}

interface Bounds<Key, Value> {
  readonly most: number;
  readonly weigh: (key: Key, value: Value) => number;
}

/** Holds values of at most so much weight together, letting go first of what was asked for longest ago. */
export function createLeastRecent<Key, Value>({ most, weigh }: Bounds<Key, Value>): LeastRecent<Key, Value> {
  const values = new Map<Key, Value>();
  let weight = 0;
  const drop = (key: Key, value: Value) => {
    values.delete(key);
    weight -= weigh(key, value);
  };
  const find = (key: Key) => {
    const value = values.get(key);
    if (value === undefined) return undefined;
    values.delete(key);
    values.set(key, value);
    return value;
  };
  const keep = (key: Key, value: Value) => {
    const before = values.get(key);
    if (before !== undefined) drop(key, before);
    values.set(key, value);
    weight += weigh(key, value);
    for (const [oldest, held] of values) {
      if (weight <= most) break;
      drop(oldest, held);
    }
  };
  return { find, keep };
}
