/** Keeps the things last asked for, so many and no more. */
export interface Memo<Kept> {
  readonly find: (key: string) => Kept | undefined;
  readonly keep: (key: string, kept: Kept) => void;
}

/** Holds at most `most` things, letting go first of what was asked for longest ago. */
export function createMemo<Kept>(most: number): Memo<Kept> {
  const held = new Map<string, Kept>();
  const keep = (key: string, kept: Kept) => {
    held.delete(key);
    held.set(key, kept);
    const [oldest] = held.keys();
    if (held.size > most && oldest !== undefined) held.delete(oldest);
  };
  const find = (key: string) => {
    const kept = held.get(key);
    if (kept !== undefined) keep(key, kept);
    return kept;
  };
  return { find, keep };
}
