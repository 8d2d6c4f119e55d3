import { buildGatewaySchema } from "./schema/build-schema.js";
import type { Release } from "@plumbline/domain";
import type { Server } from "node:http";
import { twins } from "./csv/list-twins.js";
import { createResponseCache } from "./caching/response-cache.js";
import { createApollo } from "./graphql/apollo.js";
import { toAuditRoute } from "./http/audit-route.js";
import { withDirectCalls } from "./graphql/direct-calls.js";
import { toCsvRoutes } from "./http/csv-routes.js";
import { toExplorerRoutes } from "./http/explorer-routes.js";
import { toGraphQLRoute, toPersistedRoute } from "./http/graphql-route.js";
import { toHealthRoutes } from "./http/health-routes.js";
import { createHttpServer } from "./http/http-server.js";
import { toReturnsRoute } from "./http/returns-route.js";
import { toRouter } from "./http/routes.js";
import { toSchemaRoute } from "./http/schema-route.js";
import { stopServer } from "./http/stop-server.js";
import type { Statuses } from "./http/to-status.js";
import { requestsPerMinute, timesWithKey } from "./limits/requests-per-minute.js";
import { createRateLimiter } from "./limits/rate-limiter.js";
import { withDeadline } from "./limits/with-deadline.js";
import type { KeyDesk } from "./keys/key-desk.js";
import { toReleasesFor } from "./releases/releases-for.js";
import type { ReturnsDesk } from "./returns/returns-desk.js";
import type { ReportFault } from "./report-fault.js";
import { prepareScenarios } from "./scenarios/prepare-scenarios.js";
import { createScenarioDesk } from "./scenarios/scenario-desk.js";
import { printContract } from "./schema/print-contract.js";

export interface GatewayParts {
  /** The releases to answer from, newest first; undefined until they are loaded. */
  readonly releases: () => readonly Release[] | undefined;
  readonly dashboardUrl: string;
  readonly statuses?: Statuses;
  /** What the dashboard shows to be known by. */
  readonly secret?: string | undefined;
  /** How many requests a minute a stranger may send; the holder of a key ten times as many. */
  readonly requestsPerMinute?: number;
  /** Where keys are looked at; undefined until the store is open. */
  readonly keys: () => KeyDesk | undefined;
  /** Where returns are handed in; undefined until the store is open. */
  readonly returns: () => ReturnsDesk | undefined;
  readonly report: ReportFault;
}

export interface Gateway {
  readonly server: Server;
  /** Works out ahead what most readers of the latest release will ask for and would have to wait for. */
  readonly prepare: (signal: AbortSignal) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** 64 MB of whole answers. */
const answersInMemory = 64 * 1024 * 1024;

/** Puts schema, Apollo Server and HTTP together. The server does not listen yet. */
export async function createGateway(parts: GatewayParts): Promise<Gateway> {
  const { releases, dashboardUrl, report, statuses = "audited" } = parts;
  const schema = withDeadline(withDirectCalls(buildGatewaySchema()));
  const { apollo, answerKnown } = createApollo(schema, report);
  await apollo.start();
  const cache = createResponseCache(answersInMemory);
  const anonymousLimit = parts.requestsPerMinute ?? requestsPerMinute;
  const turns = {
    takeTurn: createRateLimiter(anonymousLimit),
    takeKeyTurn: createRateLimiter(anonymousLimit * timesWithKey),
    secret: parts.secret,
    keys: parts.keys,
    report,
  };
  const scenarios = createScenarioDesk();
  const shared = { releasesFor: toReleasesFor(releases), dashboardUrl, scenarios, cache, ...turns };
  const graphql = { ...shared, apollo, answerKnown, statuses };
  const router = toRouter([
    toGraphQLRoute(graphql),
    toPersistedRoute(graphql),
    ...toHealthRoutes(() => (releases()?.length ?? 0) > 0),
    toSchemaRoute(printContract(schema)),
    ...toCsvRoutes({ ...shared, twins }),
    ...toExplorerRoutes(),
    toAuditRoute(turns),
    toReturnsRoute({ ...turns, returns: parts.returns }),
  ]);
  const server = createHttpServer(router, report);
  const stop = async () => {
    await stopServer(server);
    await apollo.stop();
    await scenarios.close();
  };
  const prepare = async (signal: AbortSignal) => {
    const [latest] = shared.releasesFor({ name: "", exempt: false }) ?? [];
    if (latest !== undefined) await prepareScenarios(scenarios, latest, signal);
  };
  return { server, prepare, stop };
}
