import { parentPort } from "node:worker_threads";
import { answerScenario } from "@plumbline/domain";
import type { ScenarioJob, ScenarioResult } from "./scenario-job.js";

if (parentPort === null) throw new Error("Scenarios are worked out in a thread of their own only");
const parent = parentPort;

function isJob(message: unknown): message is ScenarioJob {
  return typeof message === "object" && message !== null && "scenario" in message && "watch" in message;
}

/** Works a scenario out, looking between two draws whether to stop, and writing down how far it is. The places are those of `watchPlaces`. */
function work({ scenario, population, base, watch }: ScenarioJob): ScenarioResult {
  const places = new Int32Array(watch);
  const answer = answerScenario(scenario, population, {
    ...(base && { base }),
    stopped: () => Atomics.load(places, 0) === 1,
    progress: (done, of) => {
      Atomics.store(places, 1, done);
      Atomics.store(places, 2, of);
    },
  });
  return { answer };
}

parent.on("message", (message: unknown) => {
  if (isJob(message)) parent.postMessage(work(message), []);
});
