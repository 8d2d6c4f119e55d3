import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const folders: string[] = [];

/** A folder that is gone when the test file has finished. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "plumbline-cli-test-"));
  folders.push(folder);
  return folder;
}

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A data folder that holds the bundled releases and nobody else has open. */
export async function makeDataFolder(): Promise<string> {
  const folder = join(await makeFolder(), "data");
  await cp(process.env["BUNDLED_STORE"] ?? "", folder, { recursive: true });
  return folder;
}
