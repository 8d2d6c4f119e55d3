import { keepWhile } from "./keep-while.js";

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
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": mediaTypes[ending],
      "content-disposition": `attachment; filename="${name}.${ending}"`,
      ...keepWhile(pinned),
    },
  });
}
