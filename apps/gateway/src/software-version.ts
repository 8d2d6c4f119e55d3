import { readFileSync } from "node:fs";
import { join } from "node:path";

const manifest: { readonly version: string } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../package.json"), "utf8"),
);

/** The version of this gateway: another version may answer the same question in other words. */
export const softwareVersion = manifest.version;
