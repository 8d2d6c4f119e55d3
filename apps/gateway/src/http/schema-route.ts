import type { Route } from "./routes.js";

/** The contract as text, at an address of its own. */
export function toSchemaRoute(contract: string): Route {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=300" };
  return {
    path: "/schema.graphql",
    methods: ["GET"],
    respond: () => ({ status: 200, headers, body: contract }),
  };
}
