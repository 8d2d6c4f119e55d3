import { toPdf } from "@plumbline/documents";
import { documentResponse } from "#lib/server/document-response.js";
import { askForFile } from "../scenarios/files/ask-for-file.js";
import { toBrief } from "../scenarios/files/brief.js";
import type { RequestHandler } from "./$types.js";

export const GET: RequestHandler = async (event) => {
  const file = await askForFile(event);
  const { bytes } = await toPdf(toBrief(file));
  return documentResponse(bytes, { name: file.fileName, ending: "pdf", pinned: file.state.release });
};
