import { figureColumns, sourceColumns, type FileFigure } from "../csv/figure-columns.js";
import { toTable, type FileColumn } from "../csv/file-columns.js";
import { listNotesBeside, type SubjectNote } from "../notes/notes-beside.js";
import { csvResponse } from "./csv-response.js";
import { listReleaseNotes } from "./release-notes.js";

interface FileWords {
  /** Without its ending. */
  readonly name: string;
  readonly caption: string;
  readonly pinned: string | undefined;
}

/** Figures as a file to keep, each with the notes on it, its source and its release. */
export async function figuresResponse(
  figures: readonly FileFigure[],
  { name, caption, pinned }: FileWords,
): Promise<Response> {
  const release = figures[0]?.release;
  const notes = release === undefined ? [] : await listReleaseNotes(release);
  const table = toTable(
    { name: caption, caption },
    [...figureColumns, toNotesColumn(notes), ...sourceColumns],
    figures,
  );
  return csvResponse(table, { name, pinned, kind: figures[0]?.source.kind ?? "OFFICIAL_STATISTIC" });
}

function toNotesColumn(notes: readonly SubjectNote[]): FileColumn<FileFigure> {
  return {
    name: "notes",
    header: "Notes",
    kind: "text",
    toCell: ({ area, indicator, period }) => {
      const block = { areas: [area.code], indicators: [indicator.slug], periods: [period.code] };
      return listNotesBeside(notes, [block])
        .map(({ sentence }) => sentence)
        .join(" ");
    },
  };
}
