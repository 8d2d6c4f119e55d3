import { toOds } from "@plumbline/documents";
import { documentResponse } from "#lib/server/document-response.js";
import { askForFile } from "../scenarios/files/ask-for-file.js";
import { toWorkbook } from "../scenarios/files/workbook.js";
import type { RequestHandler } from "./$types.js";

export const GET: RequestHandler = async (event) => {
  const file = await askForFile(event);
  const { fileName: name, state } = file;
  return documentResponse(toOds(toWorkbook(file)), { name, ending: "ods", pinned: state.release });
};
