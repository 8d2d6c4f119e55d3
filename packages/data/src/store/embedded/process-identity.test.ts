import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { identifyProcess, isRunning } from "./process-identity.js";

test("knows itself as running", async () => {
  expect(await isRunning(await identifyProcess(process.pid))).toBe(true);
});

test("knows a process as gone once it has ended", async () => {
  const child = spawn(process.execPath, ["--eval", "process.stdin.resume()"]);
  const identity = await identifyProcess(child.pid ?? 0);
  expect(await isRunning(identity)).toBe(true);
  child.kill();
  await once(child, "exit");
  expect(await isRunning(identity)).toBe(false);
});

test("takes no other process for one that had its number before, where the system tells when a process started", async () => {
  const { start } = await identifyProcess(process.pid);
  expect(await isRunning({ pid: process.pid, start: "1" })).toBe(start === "");
});
