import { returnCounts } from "./return-count.js";

export interface ReturnColumn {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** How much of it becomes public, and why not the rest. */
  readonly published: string;
  readonly example: string;
}

const asItIs = "As it is.";
const everywhere =
  "For authorities, regions and England, through disclosure control. Practice leaders from region upwards only.";
const upwards =
  "For regions and England only, through disclosure control. Beside those accredited it would tell how many of an authority’s staff failed.";
const never =
  "Never, at any level. It is asked for so that the number assessed can be checked. Each further published count would be one more to subtract from.";

/** The columns of a return, in the order of its template: the data dictionary. */
export const returnColumns = [
  {
    name: "programme",
    title: "Programme",
    description: "The programme’s short name, as in its address on this site. It has to be running.",
    published: asItIs,
    example: "social-work-induction-programme",
  },
  {
    name: "authority",
    title: "Authority",
    description:
      "The ONS code of the authority, nine characters. Two authorities that publish together send a row each.",
    published: asItIs,
    example: "E08000035",
  },
  {
    name: "as_at",
    title: "As at",
    description:
      "The last day of a quarter: 31 March, 30 June, 30 September or 31 December, as year-month-day.",
    published: asItIs,
    example: "2026-09-30",
  },
  {
    name: "level",
    title: "Level",
    description: "The level of accreditation: practitioner, supervisor or practice-leader.",
    published: asItIs,
    example: "practitioner",
  },
  {
    name: "eligible",
    title: "Eligible",
    description:
      "People who may take part: in post at this level on that day, and those who took part and have left since.",
    published: everywhere,
    example: "180",
  },
  {
    name: "endorsed",
    title: "Endorsed",
    description: "Of them, people whose employer has endorsed their practice since the programme began.",
    published: everywhere,
    example: "60",
  },
  {
    name: "knowledge",
    title: "Knowledge assessment",
    description: "Of those endorsed, people who have sat the knowledge assessment, whatever came of it.",
    published: never,
    example: "48",
  },
  {
    name: "practice",
    title: "Simulated practice",
    description: "Of those endorsed, people who have sat the simulated practice with its written part.",
    published: never,
    example: "45",
  },
  {
    name: "assessed",
    title: "Assessed",
    description: "People who have sat every component, each counted once.",
    published: upwards,
    example: "44",
  },
  {
    name: "accredited",
    title: "Accredited",
    description: "Of those assessed, people who have been accredited.",
    published: everywhere,
    example: "39",
  },
] as const satisfies readonly ReturnColumn[];

export type ReturnColumnName = (typeof returnColumns)[number]["name"];

const heading = returnColumns.map(({ name }) => name);

/**
 * A return as a file to fill in: the heading and one row for each level, without counts.
 *
 * @example returnTemplate({ programme: "social-work-induction-programme", authority: "E08000035", asAt: "2026-09-30", levels })
 */
export function returnTemplate(start: {
  readonly programme: string;
  readonly authority: string;
  readonly asAt: string;
  readonly levels: readonly string[];
}): string {
  const rows = start.levels.map((level) => [
    start.programme,
    start.authority,
    start.asAt,
    level,
    ...returnCounts.map(() => ""),
  ]);
  return [heading, ...rows].map((cells) => `${cells.join(",")}\r\n`).join("");
}
