import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  listReleaseHeadings,
  loadRelease,
  migrateStore,
  openStore,
  publishBundled,
} from "../../../packages/data/dist/index.js";
import type { Release } from "../../../packages/domain/dist/index.js";
import { startServer, type StartedServer } from "../../bench/side-by-side/start-server.ts";

export interface Published {
  readonly server: StartedServer;
  readonly releases: readonly Release[];
  readonly stop: () => Promise<void>;
}

/** Starts the built gateway on the bundled releases, in a process of its own and without a limit on requests. */
export async function startPublished(): Promise<Published> {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-audit-"));
  const own = join(folder, "own");
  const store = await openStore({ dataFolder: join(folder, "store") });
  await migrateStore(store);
  await publishBundled(store);
  const releases: Release[] = [];
  for (const { id } of await listReleaseHeadings(store)) releases.push(await loadRelease(store, id));
  await store.close();
  cpSync(join(folder, "store"), own, { recursive: true });
  const server = await startServer({
    name: "The gateway",
    file: "apps/gateway/dist/main.js",
    environment: { PLUMBLINE_DATA: own, GATEWAY_PORT: "0", GATEWAY_REQUESTS_PER_MINUTE: "100000000" },
  });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { server, releases, stop };
}
