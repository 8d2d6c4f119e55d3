import { beforeAll, expect, test } from "vitest";
import { plumbline } from "./support/command-line.ts";
import { makeDataFolder } from "./support/folders.ts";

let untouched: string;
beforeAll(async () => {
  untouched = await makeDataFolder();
});

const reader = ["keys", "issue", "--role", "reader", "--label", "A university"];

test("issues a key alone on standard output, lists it without its secret, and revokes it for good", async () => {
  const data = await makeDataFolder();
  const issued = await plumbline(data, reader);
  expect([issued.code, issued.out]).toEqual([
    0,
    expect.stringMatching(/^plumbline_[0-9a-f]{12}_[\w-]{43}\n$/),
  ]);
  const [, id = "", secret = ""] = /^plumbline_([0-9a-f]+)_(.+)\n$/.exec(issued.out) ?? [];
  expect(issued.err).toContain(`reader key ${id}: A university. It works until 2028-03-18`);
  expect(issued.err).not.toContain(secret);

  const listed = await plumbline(data, ["keys", "list"]);
  expect(listed.out).toMatch(
    new RegExp(`^${id} +active +reader +2027-03-18 +2028-03-18 +A university$`, "m"),
  );
  expect(listed.out).not.toContain(secret);

  expect(await plumbline(data, ["keys", "revoke", id])).toMatchObject({ code: 0, err: "" });
  expect(JSON.parse((await plumbline(data, ["keys", "list", "--json"])).out)).toMatchObject([
    { id, state: "revoked", revokedAt: "2027-03-18T09:30:00.000Z" },
  ]);
  const again = await plumbline(data, ["keys", "revoke", id]);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining("was revoked on 2027-03-18")]);
});

test("lets a submitter’s key for named authorities end now, or on a day", async () => {
  const data = await makeDataFolder();
  const words = ["keys", "issue", "--role", "submitter", "--label", "Leeds", "--area", "E08000035"];
  const { out } = await plumbline(data, [...words, "--expires", "2027-09-30", "--json"]);
  const { id, text, areas, expiresAt } = JSON.parse(out);
  expect([areas, expiresAt]).toEqual([["E08000035"], "2027-09-30T00:00:00.000Z"]);
  expect(text).toContain(id);
  const later = await plumbline(data, ["keys", "expire", id, "--on", "2027-12-31"]);
  expect(later.out).toBe(`Key ${id} (Leeds) works until 2027-12-31T00:00:00.000Z.\n`);
  await plumbline(data, ["keys", "expire", id]);
  expect((await plumbline(data, ["keys", "list"])).out).toMatch(/expired +submitter/);
});

test("lists the audit log by key, action and day, for people and for machines", async () => {
  const data = await makeDataFolder();
  expect((await plumbline(data, ["audit"])).out).toBe("The audit log has no such line.\n");
  await plumbline(data, reader);
  const { out } = await plumbline(data, ["audit"]);
  expect(out).toMatch(/^2027-03-18T09:30:00.000Z +command line +issue-key +reader key [0-9a-f]{12}$/m);
  const json = await plumbline(data, ["audit", "--action", "issue-key", "--since", "2027-03-18", "--json"]);
  expect(JSON.parse(json.out)).toHaveLength(1);
  for (const filter of [
    ["--until", "2027-03-18"],
    ["--action", "ask"],
    ["--key", "0".repeat(12)],
  ]) {
    expect(JSON.parse((await plumbline(data, ["audit", "--json", ...filter])).out)).toEqual([]);
  }
});

test.each([
  ["an unknown role", ["keys", "issue", "--role", "king", "--label", "x"], "The roles are reader, submitter"],
  ["no label", ["keys", "issue", "--role", "reader"], "required option '--label <text>' not specified"],
  ["a day that is none", [...reader, "--expires", "2027-02-30"], "Write a day like 2028-03-31"],
  ["a day that is over", [...reader, "--expires", "2027-03-18"], "later than now"],
  [
    "an authority for a reader",
    [...reader, "--area", "E08000035"],
    "Only a submitter’s key names authorities",
  ],
  [
    "an unknown authority",
    ["keys", "issue", "--role", "submitter", "--label", "x", "--area", "E08000099"],
    "The nearest codes: E08000",
  ],
  ["an unknown key", ["keys", "revoke", "0".repeat(12)], "No key has the id"],
  ["an unknown word", ["keys", "isue"], "Did you mean issue?"],
  ["no lines", ["audit", "--most", "0"], "1 or more"],
])("answers %s with code 2 and what to write instead", async (_, words, message) => {
  const { code, out, err } = await plumbline(untouched, words);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(message);
});

test.each([
  [["keys", "--help"]],
  [["keys", "issue", "--help"]],
  [["keys", "help", "expire"]],
  [["audit", "--help"]],
])("helps with %j, with an example", async (words) => {
  const { code, out } = await plumbline(untouched, words);
  expect(code).toBe(0);
  expect(out).toContain("Example");
});
