import { expect, test } from "vitest";
import { publishNote } from "../fixtures/publish-note.ts";
import { post, startGateway } from "../fixtures/started-gateway.ts";
import { makeStorePlace } from "../fixtures/store-place.ts";

const question = "{ releases { nodes { id version digest areas { id } } } release { version } }";

test("gateways that start on one store together publish once, agree on every id, and take up a new release", async () => {
  const place = await makeStorePlace("empty");
  const [one, other] = await Promise.all([startGateway(place), startGateway(place)]);
  const before = await post(one.origin, question);
  expect(await post(other.origin, question)).toEqual(before);
  const versions = before.data.releases.nodes.map((node: { version: string }) => node.version);
  expect(versions.slice(-3)).toEqual(["2025.0", "2024.0", "2023.0"]);

  await publishNote({ databaseUrl: place.DATABASE_URL, dataFolder: "" });
  for (const { origin } of [one, other]) {
    const latest = async () => (await post(origin, question)).data.release.version;
    await expect.poll(latest, { timeout: 60_000 }).not.toBe(before.data.release.version);
  }
  expect((await post(one.origin, question)).data.releases.nodes.slice(1)).toEqual(before.data.releases.nodes);
});
