import { fileResponse } from "./file-response.js";

const mediaTypes = {
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  pdf: "application/pdf",
} as const;

interface FileFacts {
  /** Without its ending. */
  readonly name: string;
  readonly ending: keyof typeof mediaTypes;
  readonly pinned: string | undefined;
}

/** A document as a file to keep. */
export function documentResponse(bytes: Uint8Array, { name, ending, pinned }: FileFacts): Response {
  return fileResponse(bytes, { name: `${name}.${ending}`, type: mediaTypes[ending], pinned });
}
