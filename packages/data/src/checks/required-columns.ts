import { nearestNames } from "@plumbline/domain";
import type { Finding } from "../importing/issue.js";

const check = "required-columns";

function missingColumn(column: string, header: readonly string[]): Finding {
  const message = () => {
    const [nearest] = nearestNames(column, header, 1);
    const hint = nearest === undefined ? "" : ` The nearest is “${nearest}”.`;
    return `The column “${column}” is missing.${hint} Give the file with the headings the publisher gave it.`;
  };
  return { row: 1, column, check, severity: "error", message };
}

/** Every column that the source's format has must be there, once; a column nobody knows is passed over. */
export function checkRequiredColumns(
  header: readonly string[],
  required: readonly string[],
): readonly Finding[] {
  if (header.length === 0) {
    return [{ check, severity: "error", message: () => "The file is empty: it has no heading and no rows." }];
  }
  const missing = required.filter((column) => !header.includes(column));
  const twice = required.filter((column) => header.indexOf(column) !== header.lastIndexOf(column));
  const unknown = header.filter((column) => !required.includes(column));
  return [
    ...missing.map((column) => missingColumn(column, header)),
    ...twice.map((column): Finding => {
      const message = () =>
        `The column “${column}” stands there twice: remove the one that is not the publisher’s.`;
      return { row: 1, column, check, severity: "error", message };
    }),
    ...unknown.map((column): Finding => {
      const message = () => `The column “${column}” is not known and was passed over.`;
      return { row: 1, column, check, severity: "warning", message };
    }),
  ];
}
