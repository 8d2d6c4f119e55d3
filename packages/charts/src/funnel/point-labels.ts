import { round } from "../axis/round.js";
import { wrapText } from "../text/wrap-text.js";
import { grow, isInside, lineTouches, nearestIn, overlap, type Box, type Place } from "./boxes.js";
import { listCandidates, type Candidate } from "./label-candidates.js";

export interface PointLabelInput extends Place {
  readonly text: string;
  /** Named whatever it takes; others only where there is room beside the point. */
  readonly needed: boolean;
}

export interface PointLabel {
  readonly lines: readonly string[];
  /** Left end, and baseline of the first line. */
  readonly x: number;
  readonly y: number;
  /** From the point to its name, where the name stands apart. */
  readonly leader: string | null;
}

export interface ShownPoint extends Place {
  /** A point that a name should not cover, rather than one that it may. */
  readonly marked: boolean;
}

export interface LabelRoom extends Box {
  readonly fontSize: number;
  readonly points: readonly ShownPoint[];
}

interface Placed extends Candidate {
  readonly point: Place;
}

const widest = 128;
const rings = [9, 18, 30, 44, 60, 80] as const;
const leaderFrom = 14;
const clearance = 3;
const pointRadius = 5;
const costs = { coversMarked: 120, covers: 22, crossesName: 90, crossesLeader: 60 } as const;

/** Names beside their points that touch no other name and cover as few points as they can; needed ones are placed first. */
export function toPointLabels(inputs: readonly PointLabelInput[], room: LabelRoom): readonly PointLabel[] {
  const placed: Placed[] = [];
  const labels = new Map<PointLabelInput, PointLabel>();
  for (const input of [...inputs.filter(({ needed }) => needed), ...inputs.filter(({ needed }) => !needed)]) {
    const lines = wrapText(input.text, { width: widest, fontSize: room.fontSize });
    const candidates = listCandidates(
      input,
      { lines, fontSize: room.fontSize },
      input.needed ? rings : rings.slice(0, 1),
    );
    const best = chooseCandidate(input, candidates, { room, placed });
    if (best === undefined) continue;
    placed.push({ ...best, point: input });
    labels.set(input, toLabel(input, lines, best, room.fontSize));
  }
  return inputs.flatMap((input) => labels.get(input) ?? []);
}

interface Surroundings {
  readonly room: LabelRoom;
  readonly placed: readonly Placed[];
}

function chooseCandidate(
  input: PointLabelInput,
  candidates: readonly Candidate[],
  surroundings: Surroundings,
): Candidate | undefined {
  const { room, placed } = surroundings;
  const [best] = candidates
    .filter(
      ({ box }) => isInside(box, room) && placed.every((other) => !overlap(grow(box, clearance), other.box)),
    )
    .map((candidate) => ({ candidate, cost: costOf(input, candidate, surroundings) }))
    .toSorted((a, b) => a.cost - b.cost);
  if (best === undefined || (!input.needed && best.cost >= costs.covers)) return undefined;
  return best.candidate;
}

function costOf(input: Place, { box, distance }: Candidate, { room, placed }: Surroundings): number {
  const end = nearestIn(box, input);
  const crosses = (other: Box) => lineTouches(input, end, other);
  const overPoints = room.points
    .filter(({ x, y }) => overlap(box, grow({ left: x, right: x, top: y, bottom: y }, pointRadius)))
    .reduce((sum, { marked }) => sum + (marked ? costs.coversMarked : costs.covers), 0);
  const overNames = placed.filter((other) => crosses(other.box)).length * costs.crossesName;
  const underLeaders =
    placed.filter((other) => lineTouches(other.point, nearestIn(other.box, other.point), box)).length *
    costs.crossesLeader;
  return overPoints + overNames + underLeaders + distance;
}

function toLabel(
  point: Place,
  lines: readonly string[],
  { box, distance }: Candidate,
  fontSize: number,
): PointLabel {
  const end = nearestIn(box, point);
  return {
    lines,
    x: round(box.left),
    y: round(box.top + fontSize * 0.9),
    leader: distance > leaderFrom ? `M${point.x},${point.y}L${round(end.x)},${round(end.y)}` : null,
  };
}
