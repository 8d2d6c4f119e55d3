import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { post, startGateway } from "../fixtures/started-gateway.ts";
import { makeStorePlace } from "../fixtures/store-place.ts";

const question = `{
  release(version: "2025.1") {
    scenario(input: { mode: VOLUNTARY, fundedShare: 0.5, levels: [PRACTITIONER, SUPERVISOR], target: 0.1, draws: 100 }) {
      digest sentence permalink caveat
      base { ...Outcome }
      projection { ...Outcome points { date accreditedShare { ...R } cost { ...R } } authorities { area { code } accreditedShare { ...R } unfundedCost { ...R } } }
      swings { assumption { slug } low { accreditedShare cost } high { accreditedShare cost } }
    }
  }
}
fragment Outcome on Projection {
  targetProbability accredited { ...R } cost { ...R } departmentCost { ...R } authoritiesCost { ...R } costPerAccredited { ...R }
  foregoneFte { ...R } twoTier { ...R } twoTierByChance excessLeavers { ...R } regionSpread { ...R }
}
fragment R on Percentiles { p10 p50 p90 }`;

/** What this question came to when it was reviewed, on whatever engine and machine: its digest, and the sha256 of the whole answer. */
const reviewed = {
  digest: "428f6f020c803da9b6b61f99493e55a3eae62c4a2936e143c5e8935e34f4c5ce",
  answer: "50fe158f9e81b822075e0eee91a5c8e63f8e5cc023c119f69fcd211c839b6645",
};

test("a scenario has the same digest and the same bytes in every process, on every engine", async () => {
  const place = await makeStorePlace("published");
  const first = await startGateway(place);
  const answer = await post(first.origin, question);
  first.child.kill("SIGTERM");
  await first.ended;
  const second = await startGateway(place);
  expect(await post(second.origin, question)).toEqual(answer);
  const { digest } = answer.data.release.scenario;
  const text = JSON.stringify(answer.data);
  expect({ digest, answer: createHash("sha256").update(text).digest("hex") }).toEqual(reviewed);
});

test("while a scenario is worked out, other questions are answered, and one that is no scenario is refused", async () => {
  const { origin, printed } = await startGateway(await makeStorePlace("published"));
  const long = question.replace("draws: 100", "draws: 3000");
  const order: string[] = [];
  const running = post(origin, long).then(() => order.push("scenario"));
  await post(origin, "{ release { version } }").then(() => order.push("version"));
  const refused = await post(origin, question.replace("draws: 100", "draws: 1000000"));
  order.push("refused");
  await running;
  expect(order).toEqual(["version", "refused", "scenario"]);
  expect(refused.errors[0]).toMatchObject({
    message: "draws is 1000000; it must lie from 1 to 5,000.",
    extensions: { code: "BAD_USER_INPUT" },
  });
  expect(printed()).not.toContain("Fault");
});

test("a list that fails at one release leaves no scenario of another behind to end the process", async () => {
  const { origin, child } = await startGateway(await makeStorePlace("published"));
  const failing = `{ releases(first: 4) { nodes { changes(since: "2025.0", first: 1) { totalCount }
    scenario(input: { mode: MANDATORY, fundedShare: 0.3, levels: [SUPERVISOR], draws: 1500 }) { digest } } } }`;
  const refused = await post(origin, failing);
  expect(refused.errors[0].extensions.code).toBe("BAD_USER_INPUT");
  const answer = await post(origin, question);
  expect(answer.data.release.scenario.digest).toBe(reviewed.digest);
  expect(child.exitCode).toBeNull();
});
