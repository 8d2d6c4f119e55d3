import { keepWhile } from "./keep-while.js";

interface FileFacts {
  /** With its ending. */
  readonly name: string;
  readonly type: string;
  readonly pinned: string | undefined;
}

/** A file to keep, under its own name. */
export function fileResponse(content: Uint8Array | string, { name, type, pinned }: FileFacts): Response {
  return new Response(typeof content === "string" ? content : new Uint8Array(content), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      ...keepWhile(pinned),
    },
  });
}
