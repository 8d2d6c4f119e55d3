import type { AreaRegister } from "@plumbline/domain";
import { checkCompleteRow } from "../../../checks/complete-rows.js";
import { checkJointReturn } from "../../../checks/joint-returns.js";
import { checkKnownArea } from "../../../checks/known-areas.js";
import { checkKnownLevel } from "../../../checks/known-levels.js";
import { checkMatchingNames } from "../../../checks/matching-names.js";
import { checkNegativeCount } from "../../../checks/negative-counts.js";
import { checkPeriod } from "../../../checks/periods.js";
import { checkReadableFigure } from "../../../checks/readable-figures.js";
import type { PublishedFigure } from "../../../content/edition-content.js";
import type { Checked } from "../../../importing/checked.js";
import type { Finding } from "../../../importing/issue.js";
import type { TableRow } from "../../../importing/read-table.js";
import { parsePlace, publishedLevels } from "./published-place.js";
import type { FigureHeadings } from "./workforce-columns.js";
import type { WorkforceRow } from "./workforce-row.js";

export interface RowContext {
  readonly columns: number;
  readonly headings: FigureHeadings;
  readonly register: AreaRegister;
}

function readFigures(row: TableRow, headings: FigureHeadings): Checked<ReadonlyMap<string, PublishedFigure>> {
  const value = new Map<string, PublishedFigure>();
  const findings: Finding[] = [];
  for (const [indicator, column] of headings) {
    const text = row.text(column);
    const place = { row: row.row, column };
    const negative = checkNegativeCount(text, place);
    const figure = negative.length > 0 ? { findings: negative } : checkReadableFigure(text, place);
    if (figure.value !== undefined) value.set(indicator, figure.value);
    findings.push(...figure.findings);
  }
  return { value, findings };
}

/** One row of the file as an area, a period and its figures, with everything the checks say about it. */
export function readWorkforceRow(
  row: TableRow,
  { columns, headings, register }: RowContext,
): Checked<WorkforceRow> {
  const incomplete = checkCompleteRow(row, columns);
  if (incomplete.length > 0) return { findings: incomplete };
  const period = row.text("time_period");
  const place = parsePlace(row);
  const about = [
    ...checkPeriod(row.row, period, row.text("time_identifier")),
    ...checkKnownLevel(row.row, row.text("geographic_level"), publishedLevels),
  ];
  if (place === undefined || about.length > 0) return { findings: about };
  const { value: area, findings: placing } = checkKnownArea(place, period, register);
  const { value: figures = new Map(), findings: reading } = readFigures(row, headings);
  if (area === undefined) return { findings: [...placing, ...reading] };
  const naming = checkMatchingNames(place, area, register);
  const joint = checkJointReturn({ row: row.row, area, period, figures }, register);
  return { ...joint, findings: [...placing, ...naming, ...reading, ...joint.findings] };
}
