import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "./folders.ts";

const bundled = new URL("../../../../packages/data/bundled/plumbline-programmes.tsv", import.meta.url);

/** The bundled record in a file of its own, in which the programme that is only planned has begun in July 2026. */
export async function writeRunningRecord(programme: string): Promise<string> {
  const record = await readFile(bundled, "utf8");
  const running = record.replace(
    new RegExp(`^(${programme}\\t[^\\t]+)\\tplanned\\t\\t`, "m"),
    "$1\trunning\t2026-07\t",
  );
  if (running === record) throw new Error(`${programme} is not planned in the bundled record`);
  const file = join(await makeFolder(), "programmes.tsv");
  await writeFile(file, running);
  return file;
}
