import { returnColumns, shortenCell, type ReturnProblem, type ReturnText } from "@plumbline/domain";
import { CsvError, parse } from "csv-parse/sync";

/** Larger than any honest file: every authority at every level for four quarters are 1,836 rows. */
export const mostReturnRows = 2_000;
export const mostReturnBytes = 256 * 1024;

/** The rows of a file of returns as they were written, or what keeps them from being read. */
export type ParsedReturnFile =
  | { readonly readable: true; readonly texts: readonly ReturnText[] }
  | { readonly readable: false; readonly problems: readonly ReturnProblem[] };

interface Line {
  readonly row: number;
  readonly fields: readonly string[];
}

const known = returnColumns.map(({ name }): string => name);

function unreadable(message: string, row?: number): ParsedReturnFile {
  return {
    readable: false,
    problems: [{ check: "readable", message, ...(row === undefined ? {} : { row }) }],
  };
}

function decode(content: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

function readLines(text: string): readonly Line[] | { readonly row: number } {
  const lines: Line[] = [];
  try {
    parse(text, {
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 64 * 1024,
      on_record: (fields: readonly string[], { lines: row }) => {
        lines.push({ row, fields });
        return null;
      },
    });
    return lines;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row: unknown = error["lines"];
    return { row: typeof row === "number" ? row : 1 };
  }
}

const otherSeparator = /[;\t|]/;

function findHeadingProblems(heading: readonly string[]): readonly ReturnProblem[] {
  const [only = "", ...more] = heading;
  if (more.length === 0 && otherSeparator.test(only)) {
    const message = "The cells are not separated by commas. Save the sheet as “CSV UTF-8 (comma delimited)”.";
    return [{ row: 1, check: "heading", message }];
  }
  const problem = (column: string, message: string): ReturnProblem => {
    return { row: 1, column, check: "heading", message };
  };
  return [
    ...known
      .filter((column) => !heading.includes(column))
      .map((column) => problem(column, `The column ${column} is missing. Take the template.`)),
    ...heading
      .filter((column) => !known.includes(column))
      .map((column) =>
        problem(shortenCell(column), "There is no such column. A return holds counts and nothing else."),
      ),
    ...heading
      .filter((column, place) => known.includes(column) && heading.indexOf(column) !== place)
      .map((column) => problem(column, `The column ${column} stands there twice.`)),
  ];
}

/** Rows that a spreadsheet leaves behind the last: as wide as the heading, and nothing in them. */
function isBlank({ fields }: Line, width: number): boolean {
  return fields.length === width && fields.every((field) => field.trim() === "");
}

function findWidthProblems(lines: readonly Line[], width: number): readonly ReturnProblem[] {
  return lines.flatMap(({ row, fields }) => {
    if (fields.length === width) return [];
    const message = `The row has ${fields.length} cells and the heading ${width}.`;
    return [{ row, check: "width", message }];
  });
}

/** Reads a file of returns: UTF-8, commas, the columns of the template in any order and no others. */
export function parseReturnFile(content: Uint8Array): ParsedReturnFile {
  if (content.byteLength > mostReturnBytes) {
    return unreadable(`The file is larger than ${mostReturnBytes / 1024} KB. Send fewer rows.`);
  }
  const text = decode(content);
  if (text === undefined) {
    return unreadable(
      "This is no UTF-8 text. Save the sheet as “CSV UTF-8 (comma delimited)” and send that.",
    );
  }
  const read = readLines(text.replace(/^\uFEFF/, ""));
  if ("row" in read) {
    return unreadable(
      "A quotation mark opens or closes where it should not. Quote whole cells or none.",
      read.row,
    );
  }
  const [first, ...below] = read;
  const heading = (first?.fields ?? []).map((column) => column.trim());
  const lines = below.filter((line) => !isBlank(line, heading.length));
  const problems = [...findHeadingProblems(heading), ...findWidthProblems(lines, heading.length)];
  if (problems.length > 0) return { readable: false, problems };
  if (lines.length > mostReturnRows) {
    return unreadable(`The file has ${lines.length} rows; the most is ${mostReturnRows}. Send it in parts.`);
  }
  const positions = new Map(heading.map((column, position) => [column, position]));
  const texts = lines.map(({ row, fields }) => ({
    row,
    text: (column: string) => (fields[positions.get(column) ?? -1] ?? "").trim(),
  }));
  return { readable: true, texts };
}
