import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "./folders.ts";

/** A file of the test's own with this content. */
export async function makeFile(content: string | Uint8Array, name = "file.csv"): Promise<string> {
  const file = join(await makeFolder(), name);
  await writeFile(file, content);
  return file;
}
