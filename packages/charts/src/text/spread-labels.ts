export interface SpreadLabel {
  /** Where the label's middle would best be. */
  readonly wanted: number;
  readonly size: number;
}

interface Cluster {
  readonly members: readonly number[];
  readonly size: number;
  /** Start of the cluster at which its members are nearest, on average, to where they want to be. */
  readonly start: number;
}

/**
 * Places labels along one direction so that none overlaps another, each as near as can be to where it wants to be.
 * Returns the middle of each, in the order given. Labels that do not fit between `low` and `high` begin at `low`.
 */
export function spreadLabels(labels: readonly SpreadLabel[], low: number, high: number): readonly number[] {
  const order = labels
    .map((_, place) => place)
    .toSorted((a, b) => wantedOf(labels, a) - wantedOf(labels, b) || a - b);
  const clusters: Cluster[] = [];
  for (const place of order) {
    let cluster = toCluster([place], labels, [low, high]);
    for (
      let before = clusters.at(-1);
      before && before.start + before.size > cluster.start;
      before = clusters.at(-1)
    ) {
      clusters.pop();
      cluster = toCluster([...before.members, ...cluster.members], labels, [low, high]);
    }
    clusters.push(cluster);
  }
  const middles = labels.map(() => 0);
  for (const cluster of clusters) {
    let start = cluster.start;
    for (const place of cluster.members) {
      const size = labels[place]?.size ?? 0;
      middles[place] = start + size / 2;
      start += size;
    }
  }
  return middles;
}

function wantedOf(labels: readonly SpreadLabel[], place: number): number {
  return labels[place]?.wanted ?? 0;
}

function toCluster(
  members: readonly number[],
  labels: readonly SpreadLabel[],
  bounds: readonly [number, number],
): Cluster {
  let size = 0;
  let sumOfStarts = 0;
  for (const place of members) {
    const label = labels[place] ?? { wanted: 0, size: 0 };
    sumOfStarts += label.wanted - label.size / 2 - size;
    size += label.size;
  }
  const best = sumOfStarts / members.length;
  return { members, size, start: Math.max(bounds[0], Math.min(best, bounds[1] - size)) };
}
