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

/** Reads PORT, HOST, GATEWAY_URL and DASHBOARD_URL, and lists every problem at once. */
export function readEnvironment(variables: Variables): EnvironmentResult {
  const port = attempt(() => parsePort(variables["PORT"]));
  const ownAddress = `http://localhost:${port.value ?? defaultPort}`;
  const gatewayUrl = attempt(() =>
    parseAddress("GATEWAY_URL", variables["GATEWAY_URL"], "http://localhost:4000/graphql"),
  );
  const dashboardUrl = attempt(() => parseAddress("DASHBOARD_URL", variables["DASHBOARD_URL"], ownAddress));
  const problems = [port, gatewayUrl, dashboardUrl].flatMap(({ problem }) => problem ?? []);
  if (port.value === undefined || gatewayUrl.value === undefined || dashboardUrl.value === undefined) {
    return { valid: false, problems };
  }
  const host = variables["HOST"] || "localhost";
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
