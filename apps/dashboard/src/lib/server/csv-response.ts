import { toCsv, type Table } from "@plumbline/documents";
import type { SourceKind } from "../release-heading.js";
import { sourceKindWords } from "../words/source-kind.js";
import { fileResponse } from "./file-response.js";

interface FileFacts {
  /** Without its ending. */
  readonly name: string;
  readonly kind: SourceKind;
  readonly pinned: string | undefined;
}

/** A table of figures as a file to keep. */
export function csvResponse(table: Table, { name, kind, pinned }: FileFacts): Response {
  return fileResponse(toCsv(table, sourceKindWords[kind]), {
    name: `${name}.csv`,
    type: "text/csv; charset=utf-8; header=present",
    pinned,
  });
}
