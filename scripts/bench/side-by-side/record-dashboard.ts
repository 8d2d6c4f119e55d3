import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import type { Sent } from "./drive.ts";
import { startServer } from "./start-server.ts";

/** Views of pages, each as often as it stands here. How often readers come to which page is our assumption; what a page asks is not. */
const views: readonly (readonly [times: number, path: string])[] = [
  [6, "/"],
  [3, "/areas/E08000035"],
  [2, "/areas/E09000007"],
  [1, "/areas/E10000016"],
  [3, "/compare"],
  [2, "/compare?indicator=agency-rate-fte&level=authorities"],
  [2, "/indicators/turnover-rate-fte"],
  [1, "/indicators/caseload-fte"],
  [2, "/regions/london"],
  [2, "/regions/north-west"],
  [2, "/consistency"],
  [2, "/stability"],
  [2, "/rollout"],
  [1, "/risks"],
  [1, "/briefing/E12000007"],
  [1, "/indicators"],
  [1, "/areas"],
  [1, "/data"],
];
const ofPinned = 3;

/**
 * What the dashboard asks a gateway for while its pages are viewed: the very requests, in their order, seen by a relay between
 * the two. Every third view reads a pinned release by its link, the others the latest.
 */
export async function recordDashboard(origin: string): Promise<readonly Sent[]> {
  const seen: Sent[] = [];
  const relay = await startRelay(origin, (body) => seen.push({ method: "POST", path: "/graphql", body }));
  const dashboard = await startServer({
    name: "The dashboard",
    file: "apps/dashboard/server/main.ts",
    environment: { PORT: "0", GATEWAY_URL: `${addressOf(relay)}/graphql`, GATEWAY_SECRET: "" },
  });
  try {
    for (const [turn, path] of listViews().entries()) {
      const pin = turn % ofPinned === 0 ? `${path.includes("?") ? "&" : "?"}release=2025.0` : "";
      const page = await fetch(`${dashboard.origin}${path}${pin}`);
      await page.text();
      if (!page.ok) throw new Error(`The dashboard answers ${path}${pin} with ${page.status}.`);
    }
  } finally {
    await dashboard.stop();
    relay.close();
  }
  return seen;
}

/** Every view as often as it stands in the list, the same ones apart. */
function listViews(): readonly string[] {
  const most = Math.max(...views.map(([times]) => times));
  return Array.from({ length: most }, (_, turn) =>
    views.filter(([times]) => times > turn).map(([, path]) => path),
  ).flat();
}

async function startRelay(origin: string, see: (body: string) => void): Promise<Server> {
  const relay = createServer((asked, answered) => {
    const chunks: Buffer[] = [];
    asked.on("data", (chunk: Buffer) => chunks.push(chunk));
    asked.on("end", () => {
      const body = Buffer.concat(chunks);
      if (asked.method === "POST") see(body.toString());
      const { method, headers, url } = asked;
      const asking = request(`${origin}${url}`, { method, headers }, (answer) => {
        answered.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(answered);
      });
      asking.on("error", () => answered.writeHead(502).end());
      asking.end(body);
    });
  });
  await once(relay.listen(0, "127.0.0.1"), "listening");
  return relay;
}

function addressOf(relay: Server): string {
  const address = relay.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}
