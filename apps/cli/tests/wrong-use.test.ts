import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { migrateStore, openStore } from "@plumbline/data";
import { beforeAll, expect, test } from "vitest";
import { plumbline } from "./support/command-line.ts";
import { makeDataFolder } from "./support/folders.ts";

let data: string;
beforeAll(async () => {
  data = await makeDataFolder();
});

const own = fileURLToPath(import.meta.url);

test.each([
  ["an unknown command", ["impotr"], "Did you mean import?"],
  ["an unknown option", ["publish", "--titel", "x"], "Did you mean --title?"],
  ["a missing file", ["import", "--source", "dfe-workforce"], "missing required argument 'file'"],
  ["a missing source", ["import", own], "required option '--source <name>' not specified"],
  ["an unknown source", ["import", own, "--source", "dfe-workfroce"], "The nearest is dfe-workforce"],
  [
    "a file that is not there",
    ["import", "/nowhere.csv", "--source", "dfe-workforce"],
    "There is no file /nowhere.csv",
  ],
  [
    "a day that is none",
    ["import", own, "--source", "dfe-workforce", "--published-on", "today"],
    "like 2026-03-19",
  ],
  [
    "an unknown release",
    ["diff", "2024.0", "2024.9"],
    "No release has the id or version “2024.9”. There are 2024.0",
  ],
  ["a folder that is not there", ["export", "2025.0", "--out", "/nowhere/a.csv"], "A file cannot be written"],
])("answers %s with code 2 and what to write instead", async (_, words, message) => {
  const { code, out, err } = await plumbline(data, words);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(message);
});

test("gives a machine a wrong use as JSON too", async () => {
  const { code, out } = await plumbline(data, ["export", "2024.9", "--json"]);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toEqual({ error: { name: "UnknownReleaseError", message: expect.any(String) } });
});

test.each([[["--help"]], [["import", "--help"]], [["help", "diff"]]])(
  "helps with %j and ends well",
  async (words) => {
    const { code, out } = await plumbline(data, words);
    expect(code).toBe(0);
    expect(out).toContain("Example");
  },
);

test("says which process has the store open and what to do, with code 3", async () => {
  const folder = await makeDataFolder();
  const store = await openStore({ dataFolder: folder });
  await migrateStore(store);
  const { code, err } = await plumbline(folder, ["releases"]);
  await store.close();
  expect(code).toBe(3);
  expect(err).toMatch(
    new RegExp(`is open in process ${process.pid}\\. Stop that process first .*DATABASE_URL`),
  );
});

/** Runs the program as its users do: in a process of its own. */
async function runProgram(words: readonly string[], environment: Readonly<Record<string, string>>) {
  const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
  const child = spawn(process.execPath, [main, ...words], { env: { ...process.env, ...environment } });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on("data", (piece) => out.push(String(piece)));
  child.stderr.on("data", (piece) => err.push(String(piece)));
  const [code] = await once(child, "close");
  return { code, out: out.join(""), err: err.join("") };
}

test("ends as a program with the code, the answer and the messages in their places", async () => {
  const listed = await runProgram(["releases", "--json"], { PLUMBLINE_DATA: data, DATABASE_URL: "" });
  expect([listed.code, listed.err]).toEqual([0, ""]);
  expect(JSON.parse(listed.out)[0]).toHaveProperty("version");
  const refused = await runProgram(["releases"], { DATABASE_URL: "mysql://localhost" });
  expect(refused).toEqual({
    code: 2,
    out: "",
    err: expect.stringContaining("postgresql://user@host:5432/name"),
  });
  const unreachable = await runProgram(["releases"], { DATABASE_URL: "postgresql://a:secret@127.0.0.1:9/b" });
  expect(unreachable.code).toBe(3);
  expect(unreachable.err).toContain("127.0.0.1:9 does not answer");
  expect(unreachable.err).not.toContain("secret");
});

test("documents every code it ends with", async () => {
  const text = await readFile(new URL("../src/exit-codes.ts", import.meta.url), "utf8");
  const { out } = await plumbline(data, ["--help"]);
  const codes = [...text.matchAll(/: (\d+),/g)].map((found) => found[1] ?? "");
  expect(codes.length).toBeGreaterThan(4);
  for (const code of codes) expect(out).toMatch(new RegExp(`^ {2}${code} `, "m"));
});
