import { csvResponse } from "#lib/server/csv-response.js";
import { askForFile } from "../scenarios/files/ask-for-file.js";
import { toScenarioTable } from "../scenarios/files/columns.js";
import type { RequestHandler } from "./$types.js";

export const GET: RequestHandler = async (event) => {
  const file = await askForFile(event);
  const { fileName, state } = file;
  return csvResponse(toScenarioTable(file), { name: fileName, kind: "MODELLED", pinned: state.release });
};
