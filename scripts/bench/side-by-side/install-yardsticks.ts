import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../yardsticks");

/** Installs what Plumbline is measured beside, from the lock in its own folder, unless all of it is there. */
export function installYardsticks(): void {
  const wanted = readFileSync(join(folder, "package.json"), "utf8");
  if (
    Object.keys(JSON.parse(wanted).dependencies).every((name) =>
      existsSync(join(folder, "node_modules", name)),
    )
  )
    return;
  console.log("Installing the yardsticks: once, a minute or so");
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts"], { cwd: folder, stdio: "inherit" });
  if (status !== 0)
    throw new Error(`The yardsticks could not be installed: run npm ci in ${folder} and see.`);
}
