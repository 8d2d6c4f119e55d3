import { readText, type LinkParams } from "./fields.js";

/** Which two releases the page of changes compares; those left out are the latest and the one it replaced. */
export interface ChangesState {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export function parseChangesState(params: LinkParams): ChangesState {
  return { from: readText(params, "from"), to: readText(params, "to") ?? readText(params, "release") };
}
