import { figureColumns, sourceColumns, type FileFigure } from "../csv/figure-columns.js";
import { toTable } from "../csv/file-columns.js";
import { csvResponse } from "./csv-response.js";

interface FileWords {
  /** Without its ending. */
  readonly name: string;
  readonly caption: string;
  readonly pinned: string | undefined;
}

/** Figures as a file to keep, each with its source and release. */
export function figuresResponse(
  figures: readonly FileFigure[],
  { name, caption, pinned }: FileWords,
): Response {
  const table = toTable({ name: caption, caption }, [...figureColumns, ...sourceColumns], figures);
  return csvResponse(table, { name, pinned, kind: figures[0]?.source.kind ?? "OFFICIAL_STATISTIC" });
}
