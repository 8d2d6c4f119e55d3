import type { StoreLocation } from "@plumbline/data";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** A variable that is set to something that cannot be used. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

type Variables = Readonly<Record<string, string | undefined>>;

const checkout = fileURLToPath(new URL("../../../", import.meta.url));

function readDatabaseUrl(text: string): string {
  const protocol = URL.parse(text)?.protocol;
  if (protocol === "postgres:" || protocol === "postgresql:") return text;
  throw new EnvironmentError(
    "DATABASE_URL is not the address of a PostgreSQL database: it looks like postgresql://user@host:5432/name. Leave it unset for the embedded store.",
  );
}

/**
 * Where the store is; empty counts as not set.
 *
 * PLUMBLINE_DATA the folder of the embedded store (.plumbline in the checkout); not used where DATABASE_URL is set
 * DATABASE_URL   a PostgreSQL address, postgresql://user@host:5432/name (none: the embedded store)
 */
export function readEnvironment(variables: Variables = process.env): StoreLocation {
  const folder = variables["PLUMBLINE_DATA"]?.trim() || resolve(checkout, ".plumbline");
  const databaseUrl = variables["DATABASE_URL"]?.trim();
  return {
    dataFolder: resolve(folder),
    ...(databaseUrl ? { databaseUrl: readDatabaseUrl(databaseUrl) } : {}),
  };
}

/** Where readers reach the dashboard, as DASHBOARD_URL says (http://localhost:3000), without a slash at the end. */
export function readAddress(variables: Variables = process.env): string {
  const text = variables["DASHBOARD_URL"]?.trim() || "http://localhost:3000";
  const protocol = URL.parse(text)?.protocol;
  if (protocol === "http:" || protocol === "https:") return text.replace(/\/+$/, "");
  throw new EnvironmentError("DASHBOARD_URL is not an address: it looks like https://plumbline.example.");
}
