import { setTimeout as pause } from "node:timers/promises";
import type { ReportFault } from "../report-fault.js";
import type { Shelf } from "./shelf.js";

const everyMs = 5_000;

/** Looks for newly published releases every five seconds until the signal says to stop. */
export async function keepFresh(shelf: Shelf, report: ReportFault, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await pause(everyMs, undefined, { signal }).catch(() => undefined);
    if (!signal.aborted) await shelf.refresh().catch(report);
  }
}
