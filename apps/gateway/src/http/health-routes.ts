import type { Answer } from "./answer.js";
import type { Route } from "./routes.js";

/** Whether the process runs, and whether it has releases to answer from. */
export function toHealthRoutes(isReady: () => boolean): readonly Route[] {
  return [
    { path: "/health/live", methods: ["GET"], respond: () => state(200, "live") },
    {
      path: "/health/ready",
      methods: ["GET"],
      respond: () => (isReady() ? state(200, "ready") : state(503, "loading")),
    },
  ];
}

function state(status: number, word: string): Answer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" },
    body: `${JSON.stringify({ status: word })}\n`,
  };
}
