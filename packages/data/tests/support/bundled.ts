import { fileURLToPath } from "node:url";

/** The path of a list that the project carries. */
export function bundledFixture(name: string): string {
  return fileURLToPath(new URL(`../../bundled/${name}`, import.meta.url));
}
