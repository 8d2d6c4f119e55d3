// Rebuilds the gateway and its packages on every change and restarts it; serves the dashboard with hot reload.
import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";

const port = process.env["PORT"] ?? "3000";
const gatewayPort = process.env["GATEWAY_PORT"] ?? "4000";
const environment = {
  ...process.env,
  GATEWAY_PORT: gatewayPort,
  GATEWAY_URL: `http://localhost:${gatewayPort}/graphql`,
  DASHBOARD_URL: `http://localhost:${port}`,
  GATEWAY_SECRET: process.env["GATEWAY_SECRET"] ?? randomBytes(32).toString("base64url"),
};

function run(program: string, words: readonly string[], folder = "."): ChildProcess {
  const child = spawn(program, words, { cwd: folder, env: environment, stdio: "inherit" });
  child.once("exit", stop);
  return child;
}

const children = [
  run("turbo", ["watch", "build", "--filter=@plumbline/gateway"]),
  run(process.execPath, ["--watch", "apps/gateway/dist/main.js"]),
  run("vite", ["dev", "--port", port, "--strictPort"], "apps/dashboard"),
];

function stop(): void {
  for (const child of children) child.kill("SIGTERM");
}

process.once("SIGINT", stop);
process.once("SIGTERM", stop);
