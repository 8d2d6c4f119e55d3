import { requestsPerMinute } from "./limits/requests-per-minute.js";
import type { Statuses } from "./http/to-status.js";
import { join, resolve } from "node:path";

/** Everything the gateway is told from outside. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly dashboardUrl: string;
  readonly statuses: Statuses;
  readonly secret: string | undefined;
  readonly requestsPerMinute: number;
}

/** Every problem with the variables at once, each saying what to set. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";

  constructor(readonly problems: readonly string[]) {
    super(
      `The environment is not as the gateway needs it:\n${problems.map((each) => `  ${each}`).join("\n")}`,
    );
  }
}

type Variables = Readonly<Record<string, string | undefined>>;

const checkout = join(import.meta.dirname, "../../..");
const highestPort = 65_535;

/**
 * Reads the gateway's variables; empty counts as not set.
 *
 * GATEWAY_PORT   the port to listen on, 1 to 65535, or 0 for any free one (4000)
 * GATEWAY_HOST   the address to listen on; 0.0.0.0 or :: opens it to the network (127.0.0.1)
 * PLUMBLINE_DATA the folder of the embedded store (.plumbline in the checkout); not used where DATABASE_URL is set
 * DATABASE_URL   a PostgreSQL address, postgresql://user@host:5432/name (none: the embedded store)
 * DASHBOARD_URL  where readers find the dashboard, the base of links to rules (http://localhost:3000)
 * GATEWAY_STATUSES draft for the statuses 422 and 294 of the GraphQL-over-HTTP draft of August 2026 (audited)
 * GATEWAY_SECRET what the dashboard sends as a bearer token, to be exempt from the limits (none: nobody is)
 * GATEWAY_REQUESTS_PER_MINUTE how many requests a minute each other caller may send, ten times as many with a key (3000)
 */
export function readEnvironment(variables: Variables = process.env): Environment {
  const problems: string[] = [];
  const read = <T>(name: string, fallback: T, parse: (text: string) => T | string[]): T => {
    const text = variables[name]?.trim();
    if (text === undefined || text === "") return fallback;
    const parsed = parse(text);
    if (!Array.isArray(parsed)) return parsed;
    problems.push(...parsed.map((advice) => `${name} is “${hideSecret(text)}”: ${advice}`));
    return fallback;
  };
  const environment = {
    port: read("GATEWAY_PORT", 4000, parsePort),
    host: read("GATEWAY_HOST", "127.0.0.1", (text) => text),
    dataFolder: read("PLUMBLINE_DATA", join(checkout, ".plumbline"), (text) => resolve(text)),
    databaseUrl: read<string | undefined>("DATABASE_URL", undefined, parseDatabaseUrl),
    dashboardUrl: read("DASHBOARD_URL", "http://localhost:3000", parseDashboardUrl),
    statuses: read<Statuses>("GATEWAY_STATUSES", "audited", parseStatuses),
    secret: read<string | undefined>("GATEWAY_SECRET", undefined, (text) => text),
    requestsPerMinute: read("GATEWAY_REQUESTS_PER_MINUTE", requestsPerMinute, parseRate),
  };
  if (problems.length > 0) throw new EnvironmentError(problems);
  return environment;
}

function parsePort(text: string): number | string[] {
  const port = Number(text);
  return /^\d+$/.test(text) && port <= highestPort
    ? port
    : [`a port is a whole number from 1 to ${highestPort}, or 0 for any free one.`];
}

function parseDatabaseUrl(text: string): string | string[] {
  const protocol = URL.parse(text)?.protocol;
  return protocol === "postgres:" || protocol === "postgresql:"
    ? text
    : [
        "a PostgreSQL address looks like postgresql://user@host:5432/name. Leave it unset for the embedded store.",
      ];
}

function parseDashboardUrl(text: string): string | string[] {
  const protocol = URL.parse(text)?.protocol;
  return protocol === "http:" || protocol === "https:"
    ? text.replace(/\/+$/, "")
    : ["the dashboard's address starts with http:// or https://, as in http://localhost:3000."];
}

function parseRate(text: string): number | string[] {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : ["a whole number of requests, 1 or more."];
}

function parseStatuses(text: string): Statuses | string[] {
  return text === "audited" || text === "draft"
    ? text
    : ["the statuses are those that are `audited` or those of the `draft`."];
}

function hideSecret(text: string): string {
  return text.replace(/:\/\/[^@/]*@/, "://…@");
}
