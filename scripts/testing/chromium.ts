import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Environment } from "./suites.ts";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

function starts(path: string, environment: Environment): boolean {
  const env = { ...process.env, ...environment };
  return existsSync(path) && spawnSync(path, ["--version"], { env, stdio: "ignore" }).status === 0;
}

/** A Chromium to test with: the one named, one that is installed, or the one that came with npm ci. */
export async function findChromium(): Promise<Environment | undefined> {
  const named = process.env["PLUMBLINE_CHROMIUM"];
  const path = named ?? installed.find((candidate) => starts(candidate, {}));
  if (path !== undefined) return starts(path, {}) ? { PLUMBLINE_CHROMIUM: path } : undefined;
  return unpackBundled();
}

async function unpackBundled(): Promise<Environment | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const { default: bundled, inflate } = await import("@sparticuz/chromium");
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const libraries = await inflate(join(dirname(dirname(entry)), "bin", "al2023.tar.br"));
  const path = await bundled.executablePath();
  const environment = { PLUMBLINE_CHROMIUM: path, LD_LIBRARY_PATH: join(libraries ?? tmpdir(), "lib") };
  return starts(path, environment) ? environment : undefined;
}
