import { returnCounts } from "./return-count.js";

export interface ReturnColumn {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly example: string;
}

/** The columns of a return, in the order of its template: the data dictionary. */
export const returnColumns = [
  {
    name: "programme",
    title: "Programme",
    description: "The programme’s short name, as in its address on this site.",
    example: "social-work-induction-programme",
  },
  {
    name: "authority",
    title: "Authority",
    description:
      "The ONS code of the authority, nine characters. Two authorities that publish together send a row each.",
    example: "E08000035",
  },
  {
    name: "as_at",
    title: "As at",
    description:
      "The last day of a quarter: 31 March, 30 June, 30 September or 31 December, as year-month-day.",
    example: "2026-09-30",
  },
  {
    name: "level",
    title: "Level",
    description: "The level of accreditation: practitioner, supervisor or practice-leader.",
    example: "practitioner",
  },
  {
    name: "eligible",
    title: "Eligible",
    description:
      "People who may take part: in post at this level on that day, and those who took part and have left since.",
    example: "180",
  },
  {
    name: "endorsed",
    title: "Endorsed",
    description: "Of them, people whose employer has endorsed their practice since the programme began.",
    example: "60",
  },
  {
    name: "knowledge",
    title: "Knowledge assessment",
    description: "Of those endorsed, people who have sat the knowledge assessment, whatever came of it.",
    example: "48",
  },
  {
    name: "practice",
    title: "Simulated practice",
    description: "Of those endorsed, people who have sat the simulated practice with its written part.",
    example: "45",
  },
  {
    name: "assessed",
    title: "Assessed",
    description: "People who have sat every component, each counted once.",
    example: "44",
  },
  {
    name: "accredited",
    title: "Accredited",
    description: "Of those assessed, people who have been accredited.",
    example: "39",
  },
] as const satisfies readonly ReturnColumn[];

export type ReturnColumnName = (typeof returnColumns)[number]["name"];

const names = returnColumns.map(({ name }) => name);

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
  return [names, ...rows].map((cells) => `${cells.join(",")}\r\n`).join("");
}
