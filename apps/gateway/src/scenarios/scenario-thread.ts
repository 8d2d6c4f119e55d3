import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { ScenarioAnswer } from "@plumbline/domain";
import type { ScenarioJob, ScenarioResult, ScenarioWork } from "./scenario-job.js";
import type { Watch } from "./watch.js";

/** A thread that works scenarios out, one after another, while everything else goes on. */
export interface ScenarioThread {
  /** The answer, once it is this work's turn and it is done; undefined where the watch stopped it. What to do is asked when its turn comes. */
  readonly run: (toWork: () => ScenarioWork, watch: Watch) => Promise<ScenarioAnswer | undefined>;
  readonly close: () => Promise<void>;
}

/** Three hundred times what one scenario needs. */
const mostMegabytes = 256;

/** A thread that starts with its first work, keeps no process from ending, and starts anew after a fault. */
export function createScenarioThread(): ScenarioThread {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const handOver = (work: ScenarioWork, watch: Watch) => {
    worker ??= startWorker(() => (worker = undefined));
    return runOn(worker, work, watch);
  };
  return {
    run: (toWork, watch) => {
      const next = last.then(() => (watch.isStopped() ? undefined : handOver(toWork(), watch)));
      last = next.catch(() => undefined);
      return next;
    },
    close: async () => void (await worker?.terminate()),
  };
}

function startWorker(forget: () => void): Worker {
  const file = new URL(`./scenario-worker${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
  worker.unref();
  return worker.once("error", forget).once("exit", forget);
}

function runOn(
  worker: Worker,
  { scenario, population, base }: ScenarioWork,
  watch: Watch,
): Promise<ScenarioAnswer | undefined> {
  worker.postMessage({ scenario, population, base, watch: watch.buffer } satisfies ScenarioJob, []);
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      worker.off("message", hear).off("error", fail).off("exit", end).unref();
      finish();
    };
    const hear = (message: unknown) => {
      if (isResult(message)) settle(() => resolve(message.answer));
    };
    const fail = (error: unknown) => settle(() => reject(error));
    const end = () =>
      settle(() => reject(new Error("The thread of scenarios ended in the middle of its work.")));
    worker.on("message", hear).on("error", fail).on("exit", end).ref();
  });
}

/** Messages of other senders pass by: a watching Node posts its own into every worker's channel. */
function isResult(message: unknown): message is ScenarioResult {
  return typeof message === "object" && message !== null && "answer" in message;
}
