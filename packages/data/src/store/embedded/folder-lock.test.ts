import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../../../tests/support/folders.ts";
import { StoreLockedError } from "../store-errors.js";
import { lockFolder } from "./folder-lock.js";

async function pidOfDeadProcess(): Promise<number> {
  const child = spawn(process.execPath, ["--eval", ""]);
  await once(child, "exit");
  return child.pid ?? 0;
}

test("locks a folder until it is released, and leaves nothing behind", async () => {
  const folder = await makeFolder();
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(StoreLockedError);
  await lock.release();
  expect(await readdir(folder)).toEqual([]);
  await (await lockFolder(folder)).release();
});

test("says which process holds the folder and what to do", async () => {
  const folder = await makeFolder();
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(
    new RegExp(`open in process ${process.pid}\\. Stop that process first .*PLUMBLINE_DATA.*DATABASE_URL`),
  );
  await lock.release();
});

test("takes over the lock of a process that is dead", async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, "lock"), `${await pidOfDeadProcess()} 1 abc\n`);
  const lock = await lockFolder(folder);
  expect(await readFile(join(folder, "lock"), "utf8")).toMatch(new RegExp(`^${process.pid} `));
  expect(await readdir(folder)).toEqual(["lock"]);
  await lock.release();
});

test("does not touch a lock file that it cannot read", async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, "lock"), "rubbish");
  await expect(lockFolder(folder)).rejects.toThrow(StoreLockedError);
  expect(await readFile(join(folder, "lock"), "utf8")).toBe("rubbish");
});

test("gives one of many that ask at once the folder, and only one", async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, "lock"), `${await pidOfDeadProcess()} 1 abc\n`);
  const asked = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
  expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});
