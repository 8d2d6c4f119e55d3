import { listReleaseHeadings, loadRelease, openStore } from "../../../packages/data/dist/index.js";
import { withDirectCalls } from "../../../apps/gateway/dist/graphql/direct-calls.js";
import { buildGatewaySchema } from "../../../apps/gateway/dist/schema/build-schema.js";

/** The schema as TypeGraphQL builds it or, where DIRECT is set, as the gateway serves it. */
export const schema =
  process.env["DIRECT"] === "1" ? withDirectCalls(buildGatewaySchema()) : buildGatewaySchema();

/** What every resolver is given: the releases of the store that PLUMBLINE_DATA names, newest first. */
export async function loadContext() {
  const store = await openStore({ dataFolder: process.env["PLUMBLINE_DATA"] ?? "" });
  try {
    const releases = [];
    for (const { id } of await listReleaseHeadings(store)) releases.push(await loadRelease(store, id));
    return { releases, dashboardUrl: "http://localhost:3000" };
  } finally {
    await store.close();
  }
}
