import type { Caller } from "../limits/caller.js";
import type { Answer } from "./answer.js";

/** What keeps a cache from giving one caller's answer to another: it differs by key, and with a key it is that caller's own. */
export function toCallerHeaders({ key }: Caller, { headers }: Answer): Readonly<Record<string, string>> {
  const { vary, "cache-control": policy } = headers;
  return {
    vary: vary === undefined ? "authorization" : `${vary}, authorization`,
    ...(key === undefined || policy === undefined
      ? {}
      : { "cache-control": policy.replace(/^public\b/, "private") }),
  };
}
