import { setTimeout as pause } from "node:timers/promises";
import type { ReportFault } from "../report-fault.js";
import type { Shelf } from "./shelf.js";

const everyMs = 5_000;

interface Watching {
  readonly report: ReportFault;
  /** Called when there are releases that were not there before. */
  readonly renewed: () => void;
  readonly signal: AbortSignal;
}

/** Looks for newly published releases every five seconds until the signal says to stop. */
export async function keepFresh(shelf: Shelf, { report, renewed, signal }: Watching): Promise<void> {
  while (!signal.aborted) {
    await pause(everyMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    const found = await shelf.refresh().catch(report);
    if (typeof found === "number" && found > 0) renewed();
  }
}
