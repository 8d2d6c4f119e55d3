import { Readable } from "node:stream";
import { parse, CsvError } from "csv-parse";
import { readText, type Progress } from "./read-text.js";
import { UnreadableFileError } from "./unreadable-file-error.js";

/** One record of a file with the line on which it ends. */
export interface FileRow {
  readonly row: number;
  readonly fields: readonly string[];
}

/** No row of any published file comes near it; a quote that is never closed does. */
const longestRow = 64 * 1024;

const advice: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED:
    "A quotation mark is opened and never closed: the file is cut short or a quote is missing.",
  CSV_MAX_RECORD_SIZE:
    "A row has no end: a quotation mark is opened and never closed, or this is not a CSV file.",
  CSV_INVALID_CLOSING_QUOTE: "A quotation mark stands inside a field: double it, or remove it.",
  INVALID_OPENING_QUOTE: "A quotation mark stands inside a field that does not start with one: remove it.",
};

function toUnreadable(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const lines: unknown = error["lines"];
  return new UnreadableFileError(
    advice[error.code] ?? error.message,
    typeof lines === "number" ? lines : undefined,
  );
}

function isRecord(
  value: unknown,
): value is { readonly record: readonly string[]; readonly info: { readonly lines: number } } {
  return typeof value === "object" && value !== null && "record" in value && "info" in value;
}

/** Publishers separate by commas and quote; our own lists separate by tabs and never quote. */
const formats = {
  csv: { delimiter: ",", quote: '"' },
  tsv: { delimiter: "\t", quote: false },
} as const;

export interface RowsOptions {
  readonly format: keyof typeof formats;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** The rows of a file one by one, in bounded memory; blank lines are passed over. */
export async function* readRows(
  file: string,
  { format, onProgress }: RowsOptions,
): AsyncGenerator<FileRow, void> {
  const parser = parse({
    ...formats[format],
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
  });
  const source = Readable.from(readText(file, onProgress));
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const item of parser) {
      const found: unknown = item;
      if (isRecord(found)) yield { row: found.info.lines, fields: found.record };
    }
  } catch (error) {
    throw toUnreadable(error);
  } finally {
    source.destroy();
  }
}
