import { parseAddress } from "../src/lib/server/parse-address.ts";

export interface Environment {
  readonly host: string;
  readonly port: number;
  readonly gatewayUrl: string;
  readonly dashboardUrl: string;
}

export type EnvironmentResult =
  | { readonly valid: true; readonly environment: Environment }
  | { readonly valid: false; readonly problems: readonly string[] };

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the dashboard's variables, and lists every problem at once; empty counts as not set.
 *
 * PORT               the port to listen on, 0 for any free one (3000)
 * HOST               the address to listen on; 0.0.0.0 opens it to the network (127.0.0.1)
 * GATEWAY_URL        where it asks its questions (http://localhost:4000/graphql)
 * GATEWAY_PUBLIC_URL the gateway's address as readers reach it, shown beside each query (GATEWAY_URL)
 * DASHBOARD_URL      its own address, written into files (http://localhost and the port)
 */
export function readEnvironment(variables: Variables): EnvironmentResult {
  const port = attempt(() => parsePort(variables["PORT"]));
  const ownAddress = `http://localhost:${port.value ?? defaultPort}`;
  const gatewayUrl = attempt(() =>
    parseAddress("GATEWAY_URL", variables["GATEWAY_URL"], "http://localhost:4000/graphql"),
  );
  const dashboardUrl = attempt(() => parseAddress("DASHBOARD_URL", variables["DASHBOARD_URL"], ownAddress));
  const publicUrl = attempt(() =>
    parseAddress("GATEWAY_PUBLIC_URL", variables["GATEWAY_PUBLIC_URL"], "http://localhost:4000/graphql"),
  );
  const problems = [port, gatewayUrl, publicUrl, dashboardUrl].flatMap(({ problem }) => problem ?? []);
  if (
    problems.length > 0 ||
    port.value === undefined ||
    gatewayUrl.value === undefined ||
    dashboardUrl.value === undefined
  ) {
    return { valid: false, problems };
  }
  const host = variables["HOST"] || "127.0.0.1";
  return {
    valid: true,
    environment: { host, port: port.value, gatewayUrl: gatewayUrl.value, dashboardUrl: dashboardUrl.value },
  };
}

const defaultPort = 3000;

function parsePort(text: string | undefined): number {
  if (text === undefined || text === "") return defaultPort;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT must be a whole number from 0 to 65535, but is "${text}".`);
  }
  return port;
}

interface Attempt<T> {
  readonly value?: T;
  readonly problem?: string;
}

function attempt<T>(parse: () => T): Attempt<T> {
  try {
    return { value: parse() };
  } catch (reason) {
    return { problem: reason instanceof Error ? reason.message : String(reason) };
  }
}
