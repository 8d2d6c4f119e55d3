import { fileResponse } from "#lib/server/file-response.js";
import type { Document } from "@plumbline/documents";
import { loadBrief } from "./load-brief.js";
import { toDocument } from "./to-document.js";

interface FileForm {
  readonly ending: string;
  readonly type: string;
  readonly write: (document: Document) => Promise<Uint8Array> | Uint8Array | string;
}

interface Asked {
  readonly params: { readonly code: string };
  readonly url: URL;
}

/** The brief of an area as a file to keep. */
export async function briefFile(
  { params, url }: Asked,
  { ending, type, write }: FileForm,
): Promise<Response> {
  const { brief, release, pinned } = await loadBrief(params.code, url);
  const content = await write(toDocument(brief, release));
  const name = `plumbline-brief-${brief.code}-${brief.version}.${ending}`;
  return fileResponse(content, { name, type, pinned });
}
