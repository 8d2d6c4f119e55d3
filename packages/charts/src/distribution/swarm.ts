import { round } from "../axis/round.js";

export interface SwarmOptions {
  readonly radius: number;
  /** How far from the middle a point may stand; a swarm that needs more is pressed together. */
  readonly reach: number;
}

interface Placed {
  readonly x: number;
  readonly y: number;
}

/**
 * Distances from the middle line at which points on one axis do not cover each other. Points are placed from left to
 * right, each as near to the middle as the ones before it allow, so that the same points always make the same picture.
 */
export function toSwarm(positions: readonly number[], { radius, reach }: SwarmOptions): readonly number[] {
  const order = positions
    .map((_, place) => place)
    .toSorted((a, b) => at(positions, a) - at(positions, b) || a - b);
  const placed: Placed[] = [];
  const offsets = positions.map(() => 0);
  for (const place of order) {
    const x = at(positions, place);
    const near = placed.filter((other) => x - other.x < radius * 2);
    const y = nearestFree(x, near, radius * 2);
    placed.push({ x, y });
    offsets[place] = y;
  }
  const widest = Math.max(0, ...offsets.map(Math.abs));
  const pressure = widest > reach ? reach / widest : 1;
  return offsets.map((offset) => round(offset * pressure));
}

function nearestFree(x: number, near: readonly Placed[], apart: number): number {
  const touching = near.flatMap((other) => {
    const lift = Math.sqrt(apart * apart - (x - other.x) ** 2);
    return [other.y - lift, other.y + lift];
  });
  const candidates = [0, ...touching].toSorted((a, b) => Math.abs(a) - Math.abs(b) || a - b);
  const isFree = (y: number) =>
    near.every((other) => (x - other.x) ** 2 + (y - other.y) ** 2 >= apart * apart - 0.01);
  return candidates.find(isFree) ?? 0;
}

function at(positions: readonly number[], place: number): number {
  return positions[place] ?? 0;
}
