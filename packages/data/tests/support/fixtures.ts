import { fileURLToPath } from "node:url";

/** The path of a small file in a publisher's format. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}
