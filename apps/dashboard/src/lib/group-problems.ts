import type { NamedArea } from "./area-search.js";
import { formatDay } from "./words/dates.js";
import { listWords } from "@plumbline/domain";

interface Place {
  readonly code: string;
  readonly name: string;
}

/** An area as a group's rules look at it. */
export interface GroupArea extends Pick<NamedArea, "code" | "name"> {
  readonly level: string;
  readonly validTo: string | null;
  readonly jointReturn: Place | null;
  readonly successors: readonly Place[];
}

interface GroupContext {
  readonly areas: readonly GroupArea[];
  /** The last day that figures describe (ISO). */
  readonly day: string | undefined;
  /** Whether an earlier year is asked about, in which an abolished authority may have figures. */
  readonly past?: boolean;
}

export interface GroupProblems {
  readonly sentences: readonly string[];
  /** The group with those put right that can be: the joint return for its member, successors for an abolished authority. */
  readonly mended: readonly string[];
}

const mostNames = 6;
const tooFew = "A group needs two authorities or more: one has nothing to stand beside.";

/** What keeps a group from being compared: codes that no area bears, what is no authority, members, the abolished, and too few. */
export function findGroupProblems(
  codes: readonly string[],
  { areas, day = "", past = false }: GroupContext,
): GroupProblems {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const found = codes.flatMap((code) => byCode.get(code) ?? []);
  const isGone = ({ validTo }: GroupArea) => !past && validTo !== null && validTo < day;
  const mend = (code: string): readonly string[] => {
    const area = byCode.get(code);
    if (area === undefined || area.level !== "LOCAL_AUTHORITY") return [];
    if (area.jointReturn !== null) return [area.jointReturn.code];
    return isGone(area) ? area.successors.flatMap((successor) => mend(successor.code)) : [code];
  };
  const mended = [...new Set(codes.flatMap(mend))];
  const unknown = codes.filter((code) => !byCode.has(code));
  const others = found.filter(({ level }) => level !== "LOCAL_AUTHORITY");
  const sentences = [
    ...(unknown.length > 0 ? [`No area bears ${listFew(unknown)}.`] : []),
    ...(others.length > 0
      ? [`A group is made of authorities: ${listFew(others.map(({ name }) => name))} cannot be in it.`]
      : []),
    ...found.flatMap(explainMember),
    ...found.filter(isGone).map(explainGone),
    ...(mended.length < 2 ? [codes.length === 0 ? "The link holds no group." : tooFew] : []),
  ];
  return { sentences, mended };
}

function explainMember({ name, jointReturn }: GroupArea): readonly string[] {
  if (jointReturn === null) return [];
  return [`${name} has no figures of its own: they are in the joint return of ${jointReturn.name}.`];
}

function explainGone({ name, validTo, successors }: GroupArea): string {
  const heirs = listWords(successors.map((successor) => successor.name));
  const day = validTo === null ? "" : ` on ${formatDay(validTo)}`;
  return `${name} was abolished${day}${heirs === "" ? "" : `; its area is now in ${heirs}`}.`;
}

function listFew(names: readonly string[]): string {
  if (names.length <= mostNames) return listWords(names);
  return `${names.slice(0, mostNames).join(", ")} and ${names.length - mostNames} more`;
}
