import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { loadSolver } from "@plumbline/domain";
import { expect, test } from "vitest";
import {
  listAcceptedReturns,
  listAuditEntries,
  listKeys,
  listReleaseHeadings,
  openStore,
  publishReturns,
  verifyStore,
} from "../../src/index.js";
import { startChild, waitForLine } from "../support/children.ts";
import { now } from "../support/returns.ts";
import { makeDataFolder } from "../support/stores.ts";

test.each([0, 60, 400])(
  "a process killed %i ms into publishing returns has published all or nothing, and has lost no return",
  async (milliseconds) => {
    const dataFolder = await makeDataFolder("published");
    const child = startChild("publish-returns.ts", [dataFolder]);
    await waitForLine(child, "publishing");
    await wait(milliseconds);
    child.kill("SIGKILL");
    await once(child, "exit");

    const store = await openStore({ dataFolder });
    expect(await listAcceptedReturns(store)).toHaveLength(1);
    expect((await verifyStore(store)).intact).toBe(true);
    const published = await listAuditEntries(store, { most: 10, action: "publish-returns" });
    expect(await listReleaseHeadings(store)).toHaveLength(1 + published.length);
    const key = (await listKeys(store)).find(({ role }) => role === "statistician");
    if (key === undefined) throw new Error("the key is lost");
    const publication = { programme: "live", asAt: "2026-12-31", key, publishedAt: now };
    const again = await publishReturns(store, await loadSolver(), publication).then(
      ({ version }) => version,
      (error: unknown) => String(error),
    );
    expect(again).toContain(published.length === 0 ? "2023.1" : "published already");
    await store.close();
  },
);
