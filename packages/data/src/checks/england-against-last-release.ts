import { findValue, type Release } from "@plumbline/domain";
import { figureNumber } from "../content/figure-number.js";
import type { Finding } from "../importing/issue.js";
import type { FigureHeadings } from "../sources/dfe/workforce/workforce-columns.js";
import type { WorkforceRow } from "../sources/dfe/workforce/workforce-row.js";

const check = "england-against-last-release";

/** Revisions are usual; one above this share of the figure is worth a question to the publisher. */
const largeRevision = 0.05;

interface Place {
  readonly england: WorkforceRow;
  readonly indicator: string;
  readonly column: string;
}

function compareFigure(last: Release, { england, indicator, column }: Place): readonly Finding[] {
  const before = findValue(last.cube, england.area.code, indicator, england.period);
  if (!before.known) return [];
  const now = figureNumber(england.figures.get(indicator));
  const place = { row: england.row, column, check };
  const figure = `England, ${indicator}, ${england.period}`;
  if (now === undefined) {
    const message = () =>
      `${figure}: release ${last.version} has ${before.number} and this file no figure. Ask the publisher why.`;
    return [{ ...place, severity: "warning", message }];
  }
  if (now === before.number) return [];
  const large = Math.abs(now - before.number) > largeRevision * before.number;
  const advice = large ? "A large revision: see what the publisher says of it." : "A revision.";
  const message = () => `${figure}: ${before.number} in release ${last.version}, ${now} here. ${advice}`;
  return [{ ...place, severity: large ? "warning" : "info", message }];
}

/** England's figures for the periods that the last release already has: what was revised, and by how much. */
export function checkEnglandAgainstLastRelease(
  rows: readonly WorkforceRow[],
  headings: FigureHeadings,
  last: Release | undefined,
): readonly Finding[] {
  if (last === undefined) return [];
  return rows
    .filter(({ area }) => area.level === "country")
    .flatMap((england) =>
      [...headings].flatMap(([indicator, column]) => compareFigure(last, { england, indicator, column })),
    );
}
