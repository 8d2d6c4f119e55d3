import { parseAreaCode } from "@plumbline/domain";
import { readText, type LinkParams, type LinkProblem } from "./fields.js";

/** The value of `within` that means the reader's own group, for a form that offers places and the group in one list. */
export const ownGroup = "group";

/** Authorities as a link names them: all of England, those of a region, or a group of the reader's own. */
export interface AreaChoice {
  /** The code of a region. */
  readonly within?: string | undefined;
  /** The codes of the reader's own group. */
  readonly areas?: readonly string[] | undefined;
  /** What the reader calls the group. */
  readonly group?: string | undefined;
}

export const mostGroupName = 80;

/** Reads which authorities a link means. A region named beside a group stands before it, as in a form that offers both. */
export function readAreaChoice(params: LinkParams): AreaChoice | readonly LinkProblem[] {
  const areas = listCodes(params);
  const within = readText(params, "within");
  const group = readText(params, "group");
  const problems = [
    ...areas.filter((code) => parseAreaCode(code) === undefined).map((code) => unreadableCode("areas", code)),
    ...(within === undefined || within === ownGroup || parseAreaCode(within) !== undefined
      ? []
      : [unreadableCode("within", within)]),
    ...(within === ownGroup && areas.length === 0 ? [emptyGroup] : []),
    ...(group !== undefined && group.length > mostGroupName ? [longName(group)] : []),
  ];
  if (problems.length > 0) return problems;
  const leavesGroup = params.get("within") !== null && within !== ownGroup;
  return leavesGroup || areas.length === 0 ? { within } : { areas, group };
}

export function isAreaChoice(read: AreaChoice | readonly LinkProblem[]): read is AreaChoice {
  return !Array.isArray(read);
}

/** A choice as the parameters of a link. */
export function formatAreaChoice({ within, areas, group }: AreaChoice) {
  return areas === undefined ? { within } : { areas: areas.join(","), group };
}

/** The codes that a link lists, each once: parted by commas or blanks, or a parameter each as a form sends them. */
export function listCodes(params: LinkParams): readonly string[] {
  const codes = params.getAll("areas").flatMap((text) => text.split(/[\s,]+/));
  return [...new Set(codes.filter((code) => code !== ""))];
}

export function unreadableCode(name: string, given: string): LinkProblem {
  const sentence = `“${given}” is not an area code. A code looks like E08000035.`;
  return { name, given, sentence, choices: [] };
}

const emptyGroup: LinkProblem = {
  name: "within",
  given: ownGroup,
  sentence: "The link means a group of your own, but lists no authorities.",
  choices: [],
};

export function longName(given: string): LinkProblem {
  const sentence = `The group’s name has ${given.length} letters: ${mostGroupName} is the most.`;
  return { name: "group", given, sentence, choices: [] };
}
