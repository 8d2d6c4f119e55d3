import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Runs a program on a file and gives what it printed. */
export async function runOn(
  bytes: Uint8Array,
  program: string,
  words: (path: string) => readonly string[],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "plumbline-documents-"));
  const path = join(folder, "file");
  try {
    await writeFile(path, bytes);
    const { stdout, stderr } = await execute(program, [...words(path)]);
    if (stderr !== "") throw new Error(`${program}: ${stderr}`);
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface Conversion {
  /** Name and ending of the file that is read: "pack.ods". */
  readonly name: string;
  /** What LibreOffice calls the format that it writes. */
  readonly to: string;
}

/** What LibreOffice makes of a file, by the names of the files that it writes. It has a profile of its own. */
export async function convert(
  bytes: Uint8Array,
  { name, to }: Conversion,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), "plumbline-office-"));
  const written = join(folder, "written");
  try {
    await writeFile(join(folder, name), bytes);
    await execute("soffice", [
      `-env:UserInstallation=file://${join(folder, "profile")}`,
      "--headless",
      "--norestore",
      "--convert-to",
      to,
      "--outdir",
      written,
      join(folder, name),
    ]);
    const names = await readdir(written);
    return new Map(
      await Promise.all(names.map(async (each) => [each, await readFile(join(written, each))] as const)),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function convertToOne(bytes: Uint8Array, conversion: Conversion): Promise<Uint8Array> {
  const [[, content] = [undefined, undefined]] = await convert(bytes, conversion);
  if (content === undefined) throw new Error(`LibreOffice made nothing of ${conversion.name}`);
  return content;
}
