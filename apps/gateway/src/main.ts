import { StoreBusyError, StoreLockedError, StoreUnavailableError } from "@plumbline/data";
import { GraphQLError } from "graphql";
import { EnvironmentError, readEnvironment } from "./environment.js";
import { createGateway } from "./gateway.js";
import { listen, ListenError } from "./http/listen.js";
import { keepFresh } from "./releases/keep-fresh.js";
import { openKeyDesk, type KeyDesk } from "./keys/key-desk.js";
import { openShelf, type OpenedShelf } from "./releases/open-shelf.js";
import { openReturnsDesk, type ReturnsDesk } from "./returns/returns-desk.js";
import { reportFault } from "./report-fault.js";

const stopping = new AbortController();
const actionable = [EnvironmentError, ListenError, StoreBusyError, StoreLockedError, StoreUnavailableError];

/** Listens first, so that a taken port is known at once, and answers once the releases are loaded. */
async function start(): Promise<void> {
  const environment = readEnvironment();
  let opened: OpenedShelf | undefined;
  let keys: KeyDesk | undefined;
  let returns: ReturnsDesk | undefined;
  const gateway = await createGateway({
    releases: () => opened?.shelf.releases(),
    dashboardUrl: environment.dashboardUrl,
    statuses: environment.statuses,
    secret: environment.secret,
    requestsPerMinute: environment.requestsPerMinute,
    keys: () => keys,
    returns: () => returns,
    report: reportFault,
  });
  const url = await listen(gateway.server, environment);
  opened = await openShelf(environment, { tell: console.log, signal: stopping.signal });
  keys = openKeyDesk(opened.store);
  returns = openReturnsDesk(opened.store, opened.shelf.releases);
  const { signal } = stopping;
  const prepare = () => void gateway.prepare(signal).catch(reportFault);
  if (opened.store.engine === "postgresql") {
    void keepFresh(opened.shelf, { report: reportFault, renewed: prepare, signal });
  }
  console.log(`The gateway answers at ${url}`);
  process.send?.({ type: "ready", url });
  prepare();
  await stopped();
  await gateway.stop();
  await opened.store.close();
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.signal.aborted) resolve();
    stopping.signal.addEventListener("abort", () => resolve());
  });
}

function fail(error: unknown): void {
  if (error === stopping.signal.reason) return;
  const sentence = actionable.some((kind) => error instanceof kind) && error instanceof Error;
  console.error(sentence ? error.message : error);
  process.exitCode = 1;
}

/**
 * Where an item of a list fails at once, graphql-js leaves the promises of the items before it to themselves. One that then rejects
 * with an error for a caller was answered already; anything else ends the process, as it would without this.
 */
process.on("unhandledRejection", (reason) => {
  if (!(reason instanceof GraphQLError)) throw reason;
});

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stopping.abort());
process.on("disconnect", () => stopping.abort());

await start().catch(fail);
process.exit();
