import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { readEnvironment } from "./environment.ts";
import { listen, stopOnSignal } from "./listen.ts";

const read = readEnvironment(process.env);
if (!read.valid) {
  for (const problem of read.problems) console.error(problem);
  process.exit(1);
}

const { host, port, gatewayUrl, dashboardUrl } = read.environment;
process.env["GATEWAY_URL"] = gatewayUrl;
process.env["DASHBOARD_URL"] = dashboardUrl;

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
const built = new URL("../build/handler.js", import.meta.url).href;
const { handler }: { readonly handler: Handler } = await import(built);
const server = createServer((request, response) =>
  handler(request, response, () => response.writeHead(404).end()),
);
const url = await listen(server, { host, port });
stopOnSignal(server);
console.log(`Dashboard: ${url}`);
process.send?.({ type: "ready", url });
