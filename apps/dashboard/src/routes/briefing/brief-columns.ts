import type { PrintedValue } from "@plumbline/charts";
import type { OutcomeName } from "#lib/words/outcomes.js";
import type { Brief, BriefRow } from "./to-brief.js";

/** A column of the figures of a brief: a figure to set beside, or what a comparison found. */
export type BriefColumn =
  | { readonly heading: string; readonly figure: (row: BriefRow) => PrintedValue | undefined }
  | { readonly heading: string; readonly outcome: (row: BriefRow) => OutcomeName };

/** What an area's figures are set beside: the year before, then England, then neighbours where it has any. */
export function listBriefColumns({ level, yearBefore, rows }: Brief): readonly BriefColumn[] {
  const before: readonly BriefColumn[] =
    yearBefore === undefined
      ? []
      : [
          { heading: yearBefore, figure: ({ before }) => before },
          { heading: `Against ${yearBefore}`, outcome: ({ sinceBefore }) => sinceBefore },
        ];
  if (level === "COUNTRY") return before;
  const england: readonly BriefColumn[] = [
    { heading: "England", figure: (row) => row.england },
    { heading: "Against England", outcome: ({ againstEngland }) => againstEngland },
  ];
  const neighbours: readonly BriefColumn[] = [
    { heading: "Neighbours’ median", figure: (row) => row.neighbours },
    { heading: "Against neighbours", outcome: ({ againstNeighbours }) => againstNeighbours },
  ];
  const hasNeighbours = rows.some((row) => row.neighbours !== undefined);
  return [...before, ...england, ...(hasNeighbours ? neighbours : [])];
}
