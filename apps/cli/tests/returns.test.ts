import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { plumbline } from "./support/command-line.ts";
import { makeDataFolder, makeFolder } from "./support/folders.ts";
import { writeRunningRecord } from "./support/running-programme.ts";

const programme = "social-work-induction-programme";
const day = "2026-12-31";

let data: string;
beforeAll(async () => {
  data = await makeDataFolder();
  const record = await writeRunningRecord(programme);
  for (const words of [["import", record, "--source", "plumbline-programmes"], ["publish"]]) {
    const { err } = await plumbline(data, words);
    if (err !== "") throw new Error(err);
  }
});

async function issue(role: string, ...words: readonly string[]): Promise<string> {
  const { out } = await plumbline(data, ["keys", "issue", "--role", role, "--label", "A test", ...words]);
  return out.trimEnd();
}

async function makeReturn(counts: readonly number[]): Promise<string> {
  const { out } = await plumbline(data, [
    "returns",
    "template",
    "--programme",
    programme,
    "--area",
    "E08000035",
    "--as-at",
    day,
  ]);
  const [heading, practitioner = ""] = out.split("\r\n");
  const file = join(await makeFolder(), "return.csv");
  await writeFile(file, `${heading}\r\n${practitioner.replace(/,+$/, "")},${counts.join(",")}\r\n`);
  return file;
}

test("takes a return from its template to a release under embargo, and shows what was sent and by whom", async () => {
  const submitter = await issue("submitter", "--area", "E08000035");
  const file = await makeReturn([200, 120, 110, 105, 101, 92]);
  expect((await plumbline(data, ["returns", "check", file])).out).toContain(
    "is sound: 1 row. Nothing was sent.",
  );
  const sent = await plumbline(data, ["returns", "submit", file, "--key", submitter]);
  expect([sent.code, sent.out]).toEqual([0, expect.stringContaining("as submission 1: 1 row")]);
  const again = await plumbline(data, ["returns", "submit", file, "--key", submitter]);
  expect([again.code, again.out]).toEqual([
    0,
    expect.stringMatching(/says the same as submission 1 of .*nothing changed/),
  ]);
  expect((await plumbline(data, ["returns", "list"])).out).toMatch(/^ 1 .* 1 +1 +[0-9a-f]{16}$/m);

  const statistician = await issue("statistician");
  const publish = ["returns", "publish", "--programme", programme, "--as-at", day, "--key", statistician];
  const published = await plumbline(data, [...publish, "--embargo-until", "2027-04-01T08:30Z", "--json"]);
  expect([published.code, published.err]).toEqual([0, ""]);
  expect(JSON.parse(published.out)).toMatchObject({
    embargoUntil: "2027-04-01T08:30:00.000Z",
    illustrative: false,
  });
  const twice = await plumbline(data, publish);
  expect([twice.code, twice.err]).toEqual([4, expect.stringContaining("are published already")]);

  const audit = JSON.parse((await plumbline(data, ["audit", "--json"])).out);
  expect(audit.map(({ action }: { action: string }) => action).slice(0, 4)).toEqual([
    "publish-returns",
    "issue-key",
    "submit-returns",
    "submit-returns",
  ]);
  expect((await plumbline(data, ["verify"])).code).toBe(0);
});

test("takes no return of a programme that is only planned, and says when it would", async () => {
  const { code, out } = await plumbline(await makeDataFolder(), [
    "returns",
    "check",
    await makeReturn([1, 1, 1, 1, 1, 1]),
  ]);
  expect([code, out]).toEqual([
    1,
    expect.stringContaining("takes no returns until its record says that it is running"),
  ]);
});

test("names every problem of a file with code 1, and takes none of it", async () => {
  const submitter = await issue("submitter", "--area", "E08000035");
  const { code, out } = await plumbline(data, [
    "returns",
    "submit",
    await makeReturn([200, 90, 95, 80, 70, -1]),
    "--key",
    submitter,
  ]);
  expect(code).toBe(1);
  expect(out).toMatch(/return\.csv:2:knowledge .*95 knowledge are more than 90 endorsed/);
  expect(out).toMatch(/return\.csv:2:accredited .*negative/);
  expect(out).toContain("Nothing was accepted.");
});

test.each([
  ["a key of another role", 2, "It takes a statistician’s", ["submitter", "--area", "E08000035"]],
  ["no return of the day", 4, "No accepted return of", ["statistician"]],
] as const)("publishes nothing with %s", async (_, code, message, [role, ...words]) => {
  const key = await issue(role, ...words);
  const publish = ["returns", "publish", "--programme", programme, "--as-at", "2026-03-31", "--key", key];
  const ended = await plumbline(data, publish);
  expect([ended.code, ended.err]).toEqual([code, expect.stringContaining(message)]);
});

test.each([
  ["a file that is none", ["returns", "submit", "x.csv", "--key", "x"], "There is no file x.csv"],
  [
    "a key that is none",
    ["returns", "publish", "--programme", programme, "--as-at", day, "--key", "x"],
    "This key is unknown.",
  ],
  ["no key", ["returns", "submit", "x.csv"], "required option '--key <key>'"],
  [
    "no day",
    ["returns", "publish", "--programme", programme, "--key", "x"],
    "required option '--as-at <day>'",
  ],
])("answers %s with code 2", async (_, words, message) => {
  const { code, err } = await plumbline(data, words);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});
