import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { bundledReleases } from "../../src/bundled/manifest.js";
import { listReleaseHeadings, openStore, publishBundled, verifyStore } from "../../src/index.js";
import { startChild, waitForLine } from "../support/children.ts";
import { makeDataFolder } from "../support/stores.ts";

const everyVersion = bundledReleases.map(({ version }) => version).toReversed();

/** Starts publishing the bundled releases, as a first start does, and kills the process a while later. */
async function killWhilePublishing(dataFolder: string, milliseconds: number): Promise<void> {
  const child = startChild("publish-bundled.ts", [dataFolder]);
  await waitForLine(child, "publishing");
  await wait(milliseconds);
  child.kill("SIGKILL");
  await once(child, "exit");
}

test.each([0, 150, 600, 1_200])(
  "a process killed %i ms into publishing leaves the release before it, whole, and nothing half-written",
  async (milliseconds) => {
    const dataFolder = await makeDataFolder("published");
    await killWhilePublishing(dataFolder, milliseconds);
    const store = await openStore({ dataFolder });
    const versions = (await listReleaseHeadings(store)).map(({ version }) => version);
    expect([["2023.0"], everyVersion]).toContainEqual(versions);
    const { intact, editions } = await verifyStore(store);
    expect(intact).toBe(true);
    expect(editions.filter(({ staged }) => staged)).toEqual([]);
    await store.close();
  },
);

test("a process killed at once publishes everything when it is started again", async () => {
  const dataFolder = await makeDataFolder("published");
  await killWhilePublishing(dataFolder, 0);
  const store = await openStore({ dataFolder });
  expect((await listReleaseHeadings(store)).map(({ version }) => version)).toEqual(["2023.0"]);
  await publishBundled(store);
  expect((await listReleaseHeadings(store)).map(({ version }) => version)).toEqual(everyVersion);
  expect((await verifyStore(store)).intact).toBe(true);
  await store.close();
});
