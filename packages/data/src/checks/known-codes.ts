import { findArea, type Area, type AreaRegister } from "@plumbline/domain";
import type { Checked } from "../importing/checked.js";
import type { TableRow } from "../importing/read-table.js";

/** The authority whose code stands in a column of a row, whenever it existed. */
export function checkKnownCode(row: TableRow, column: string, register: AreaRegister): Checked<Area> {
  const code = row.text(column);
  const area = findArea(register, code);
  if (area?.level === "local-authority") return { value: area, findings: [] };
  const message = () =>
    area === undefined
      ? `No area has the code “${code}”. Correct it, or import an area list that holds it.`
      : `${area.name} (${code}) is a ${area.level}, and only authorities stand in this file.`;
  return { findings: [{ row: row.row, column, check: "known-areas", severity: "error", message }] };
}
