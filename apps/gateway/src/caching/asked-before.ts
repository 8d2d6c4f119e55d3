/**
 * Tells of each name whether it came before. Only so many names are remembered: the last `least` of them always, none once
 * twice as many have come since.
 */
export function createAskedBefore(least: number): (name: string) => boolean {
  let recent = new Set<string>();
  let earlier = new Set<string>();
  return (name) => {
    const before = recent.has(name) || earlier.has(name);
    recent.add(name);
    if (recent.size >= least) [earlier, recent] = [recent, new Set()];
    return before;
  };
}
