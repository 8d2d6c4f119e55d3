import { nearestNames, type Area } from "@plumbline/domain";
import { checkCompleteRow } from "../../../checks/complete-rows.js";
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
import { parsePlace, publishedLevels } from "../workforce/published-place.js";
import type { RowContext } from "../workforce/read-workforce-row.js";
import { headcountColumn, roles } from "./role-columns.js";

/** One understood row: how many people of a role an area had in post. */
export interface RoleRow {
  readonly row: number;
  readonly area: Area;
  readonly period: string;
  readonly role: string;
  readonly figure: PublishedFigure;
}

function checkRole(row: TableRow): readonly Finding[] {
  const role = row.text("role");
  if (roles.includes(role)) return [];
  const message = () =>
    `“${role}” is no role of this file. The nearest is “${nearestNames(role, roles, 1).join()}”; known are ${roles.join(", ")}.`;
  return [{ row: row.row, column: "role", check: "known-roles", severity: "error", message }];
}

function readHeadcount(row: TableRow): Checked<PublishedFigure> {
  const place = { row: row.row, column: headcountColumn };
  const text = row.text(headcountColumn);
  const negative = checkNegativeCount(text, place);
  return negative.length > 0 ? { findings: negative } : checkReadableFigure(text, place);
}

/** One row of the file as an area, a period, a role and its headcount, with everything the checks say about it. */
export function readRoleRow(
  row: TableRow,
  { columns, register }: Omit<RowContext, "headings">,
): Checked<RoleRow> {
  const incomplete = checkCompleteRow(row, columns);
  if (incomplete.length > 0) return { findings: incomplete };
  const period = row.text("time_period");
  const place = parsePlace(row);
  const about = [
    ...checkPeriod(row.row, period, row.text("time_identifier")),
    ...checkKnownLevel(row.row, row.text("geographic_level"), publishedLevels),
    ...checkRole(row),
  ];
  if (place === undefined || about.length > 0) return { findings: about };
  const { value: area, findings: placing } = checkKnownArea(place, period, register);
  const { value: figure, findings: reading } = readHeadcount(row);
  if (area === undefined || figure === undefined) return { findings: [...placing, ...reading] };
  const findings = [...placing, ...reading, ...checkMatchingNames(place, area, register)];
  return { value: { row: row.row, area, period, role: row.text("role"), figure }, findings };
}
