import { isPartialDate, nearestNames } from "@plumbline/domain";
import type { Finding } from "../../../importing/issue.js";
import type { TableRow } from "../../../importing/read-table.js";

/** A row of a record whose cells are read one by one; what a cell should have been is reported with its row and column. */
export interface RecordCells {
  readonly text: (column: string) => string;
  readonly required: (column: string) => string;
  readonly oneOf: <Word extends string>(column: string, words: readonly Word[]) => Word | undefined;
  readonly known: (column: string, slugs: readonly string[], noun: string) => string;
  readonly date: (column: string) => string;
  readonly optionalDate: (column: string) => string | undefined;
  readonly number: (column: string) => number;
  readonly bad: (column: string, message: string) => void;
}

const number = /^\d+(?:\.\d+)?$/;

export function readCells({ row, text }: TableRow, report: (finding: Finding) => void): RecordCells {
  const bad = (column: string, message: string) =>
    report({ row, column, check: "programme-record", severity: "error", message: () => message });
  const date = (column: string) => {
    if (!isPartialDate(text(column)))
      bad(column, "Write a day, a month or a year, like 2020-03-16 or 2020-03.");
    return text(column);
  };
  return {
    text,
    bad,
    date,
    required: (column) => {
      if (text(column) === "") bad(column, "This cell says something.");
      return text(column);
    },
    oneOf: (column, words) => {
      const found = words.find((word) => word === text(column));
      if (found === undefined) bad(column, `“${text(column)}” is none of ${words.join(", ")}.`);
      return found;
    },
    known: (column, slugs, noun) => {
      if (!slugs.includes(text(column))) {
        const nearest = nearestNames(text(column), slugs).join(", ");
        bad(column, `“${text(column)}” is no ${noun} of this record. The nearest are ${nearest}.`);
      }
      return text(column);
    },
    optionalDate: (column) => (text(column) === "" ? undefined : date(column)),
    number: (column) => {
      if (!number.test(text(column))) bad(column, `“${text(column)}” is no number, like 1700 or 2.03.`);
      return Number(text(column));
    },
  };
}
