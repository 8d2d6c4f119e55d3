import { checkReturns, type CheckedReturns, type Release } from "@plumbline/domain";
import type { Database, Store } from "../store/store.js";
import { listAccepted } from "./list-accepted-returns.js";
import { parseReturnFile } from "./parse-return-file.js";

export interface ReturnFile {
  readonly content: Uint8Array;
  /** The newest release that whoever sends the file may see: what it holds is told in the report. */
  readonly release: Release;
  /** The instant it is (ISO 8601). */
  readonly now: string;
  /** The authorities that may be sent for; any where absent. */
  readonly areas?: readonly string[];
}

export async function checkContent(
  database: Database,
  { content, release, now, areas }: ReturnFile,
): Promise<CheckedReturns> {
  const parsed = parseReturnFile(content);
  if (!parsed.readable) return { sound: false, problems: parsed.problems };
  const accepted = await listAccepted(database);
  const today = now.slice(0, 10);
  return checkReturns(parsed.texts, { release, accepted, today, ...(areas === undefined ? {} : { areas }) });
}

/** Says what would become of a file if it were sent now. Nothing is kept. */
export function checkReturnFile(store: Store, file: ReturnFile): Promise<CheckedReturns> {
  return checkContent(store.database, file);
}
