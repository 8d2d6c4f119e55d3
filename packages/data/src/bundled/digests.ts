import { readFile, writeFile } from "node:fs/promises";
import { bundledFolder } from "./bundled-folder.js";

const fileName = "digests.txt";

/** The digests of the bundled editions by "<source>@<vintage>". */
export async function readDigests(): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(new URL(fileName, bundledFolder), "utf8");
  return new Map(
    text
      .trimEnd()
      .split("\n")
      .map((line) => {
        const [edition = "", digest = ""] = line.split(" ");
        return [edition, digest];
      }),
  );
}

export async function writeDigests(digests: ReadonlyMap<string, string>, folder: URL): Promise<void> {
  const lines = [...digests].map(([edition, digest]) => `${edition} ${digest}`);
  await writeFile(new URL(fileName, folder), [...lines.toSorted(), ""].join("\n"));
}
