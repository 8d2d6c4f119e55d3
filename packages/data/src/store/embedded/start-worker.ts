import { once } from "node:events";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { StoreUnavailableError } from "../store-errors.js";

function failureOf(message: unknown): string | undefined {
  return typeof message === "object" && message !== null && "failed" in message
    ? String(message.failed)
    : undefined;
}

/** Messages of other senders pass by: a watching Node posts its own into every worker's channel. */
function listenUntilReady(worker: Worker, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string) =>
      reject(
        new StoreUnavailableError(
          `The embedded database in ${folder} does not open: ${reason}. Check that the folder can be written to and has space.`,
        ),
      );
    worker.on("message", (message: unknown) => {
      const failure = failureOf(message);
      if (message === "ready") resolve();
      if (failure !== undefined) fail(failure);
    });
    worker.once("error", (error) => fail(error instanceof Error ? error.message : String(error)));
    worker.once("exit", () => fail("it stopped while starting"));
  });
}

/** Starts the database of a folder in a thread of its own, so that no query holds up the process. */
export async function startWorker(folder: string): Promise<Worker> {
  const file = new URL(`./database-worker${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(file, { workerData: folder, stdout: true, stderr: true });
  await listenUntilReady(worker, folder);
  return worker;
}

/** A thread that has ended has no number any more. */
export function hasEnded(worker: Worker): boolean {
  return worker.threadId === -1;
}

export async function stopWorker(worker: Worker): Promise<void> {
  if (hasEnded(worker)) return;
  const stopped = once(worker, "exit");
  worker.postMessage("close", []);
  await stopped;
}
