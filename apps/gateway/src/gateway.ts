import type { Release } from "@plumbline/domain";
import type { Server } from "node:http";
import { createApollo } from "./graphql/apollo.js";
import { toGraphQLRoute } from "./http/graphql-route.js";
import { toHealthRoutes } from "./http/health-routes.js";
import { createHttpServer } from "./http/http-server.js";
import { toRouter } from "./http/routes.js";
import { toSchemaRoute } from "./http/schema-route.js";
import { stopServer } from "./http/stop-server.js";
import type { ReportFault } from "./report-fault.js";
import { buildGatewaySchema } from "./schema/build-schema.js";
import { printContract } from "./schema/print-contract.js";

export interface GatewayParts {
  /** The releases to answer from, newest first; undefined until they are loaded. */
  readonly releases: () => readonly Release[] | undefined;
  readonly dashboardUrl: string;
  readonly report: ReportFault;
}

export interface Gateway {
  readonly server: Server;
  readonly stop: () => Promise<void>;
}

/** Puts schema, Apollo Server and HTTP together. The server does not listen yet. */
export async function createGateway({ releases, dashboardUrl, report }: GatewayParts): Promise<Gateway> {
  const schema = buildGatewaySchema();
  const apollo = createApollo(schema, report);
  await apollo.start();
  const router = toRouter([
    toGraphQLRoute({ apollo, releases, dashboardUrl }),
    ...toHealthRoutes(() => (releases()?.length ?? 0) > 0),
    toSchemaRoute(printContract(schema)),
  ]);
  const server = createHttpServer(router, report);
  const stop = async () => {
    await stopServer(server);
    await apollo.stop();
  };
  return { server, stop };
}
