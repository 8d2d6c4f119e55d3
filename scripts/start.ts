// Starts Plumbline: the gateway, then the dashboard that asks it. Stops both on Ctrl-C and SIGTERM.
import { fork, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { setTimeout as wait } from "node:timers/promises";

const gatewayEntry = fileURLToPath(new URL("../apps/gateway/dist/main.js", import.meta.url));
const dashboardEntry = fileURLToPath(new URL("../apps/dashboard/server/main.ts", import.meta.url));
const dashboardBuild = fileURLToPath(new URL("../apps/dashboard/build/index.js", import.meta.url));
const children: ChildProcess[] = [];
let stopping = false;

function fail(message: string): never {
  console.error(`\n${message}`);
  process.exit(1);
}

function readPort(name: string, fallback: number): number {
  const text = process.env[name] ?? `${fallback}`;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  return fail(`${name} must be a port number from 1 to 65535, not "${text}".`);
}

async function requireFree(port: number, variable: string): Promise<void> {
  const probe = createServer().listen(port);
  const free = await Promise.race([
    once(probe, "listening").then(() => true),
    once(probe, "error").then(() => false),
  ]);
  if (!free)
    fail(`Port ${port} is taken. Set ${variable} to a free port, e.g. ${variable}=${port + 100} npm start`);
  probe.close();
  await once(probe, "close");
}

function start(entry: string, environment: Record<string, string>): ChildProcess {
  const child = fork(entry, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  children.push(child);
  child.once("exit", (code) => {
    if (!stopping) void stop(code === 0 ? 1 : (code ?? 1));
  });
  return child;
}

async function stop(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  const running = children.filter((child) => child.exitCode === null && child.signalCode === null);
  const ended = Promise.all(running.map((child) => once(child, "exit")));
  for (const child of running) child.kill("SIGTERM");
  const clean = await Promise.race([ended.then(() => true), wait(15_000, false)]);
  if (!clean) for (const child of running) child.kill("SIGKILL");
  process.exit(clean ? exitCode : 1);
}

function isReady(message: unknown): message is { readonly type: "ready"; readonly url: string } {
  return typeof message === "object" && message !== null && "type" in message && message.type === "ready";
}

async function gatewayUrl(gateway: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    gateway.on("message", (message) => {
      if (isReady(message)) resolve(message.url);
    });
  });
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { method: "HEAD" }).then(
    () => true,
    () => false,
  );
}

if (!existsSync(gatewayEntry) || !existsSync(dashboardBuild))
  fail("Nothing is built yet. Run: npm run build");
const port = readPort("PORT", 3000);
const gatewayPort = readPort("GATEWAY_PORT", 4000);
if (port === gatewayPort)
  fail(`PORT and GATEWAY_PORT are both ${port}. Give the dashboard and the gateway a port each.`);
await requireFree(port, "PORT");
await requireFree(gatewayPort, "GATEWAY_PORT");

process.once("SIGINT", () => void stop(0));
process.once("SIGTERM", () => void stop(0));

process.env["GATEWAY_SECRET"] ??= randomBytes(32).toString("base64url");

const dashboardUrl = `http://localhost:${port}`;
process.env["DASHBOARD_URL"] ??= dashboardUrl;
const gateway = start(gatewayEntry, {
  GATEWAY_PORT: `${gatewayPort}`,
});
const graphqlUrl = await gatewayUrl(gateway);
start(dashboardEntry, { PORT: `${port}`, GATEWAY_URL: graphqlUrl });
while (!(await answers(dashboardUrl))) await wait(50);
console.log(`\n  Dashboard  ${dashboardUrl}\n  GraphQL    ${graphqlUrl}\n\n  Stop with Ctrl-C.\n`);
