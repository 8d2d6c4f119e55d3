import { beforeAll, expect, test } from "vitest";
import { plumbline } from "./support/command-line.ts";
import { makeDataFolder } from "./support/folders.ts";

let data: string;
beforeAll(async () => {
  data = await makeDataFolder();
});

const text = "Two teams were staffed by an agency until posts were filled.";
const signed = "Director of Children’s Services, Leeds City Council";

async function issue(role: string, ...words: readonly string[]): Promise<string> {
  const { out } = await plumbline(data, ["keys", "issue", "--role", role, "--label", "A test", ...words]);
  return out.trimEnd();
}

const add = (key: string, ...words: readonly string[]) =>
  plumbline(data, ["notes", "add", "--key", key, "--text", text, "--signed", signed, ...words]);

test("takes an authority’s comment from its key to the next release, and lists it on the way", async () => {
  expect((await plumbline(data, ["notes", "list"])).out).toContain("No note was entered");
  const key = await issue("submitter", "--area", "E08000035");
  const subject = ["--area", "E08000035", "--indicator", "agency-rate-fte,agency-rate-headcount"];
  const added = await add(key, "--kind", "authority-comment", ...subject, "--period", "2025");
  expect([added.code, added.err, added.out]).toEqual([
    0,
    "",
    expect.stringContaining(`From the authority, 18 March 2027, ${signed}: “${text}”`),
  ]);
  expect((await plumbline(data, ["notes", "list"])).out).toMatch(
    /^staged +2027-03-18 +authority-comment +E08000035 +agency-rate-fte agency-rate-headcount +2025 +Director/m,
  );

  const published = await plumbline(data, ["publish", "--json"]);
  const { version } = JSON.parse(published.out);
  expect([published.code, version]).toEqual([0, expect.stringMatching(/^2025\.[1-9]/)]);
  const listed = JSON.parse((await plumbline(data, ["notes", "list", "--json"])).out);
  expect(listed).toMatchObject([{ state: "published", text, author: signed, date: "2027-03-18" }]);
  const [entry] = JSON.parse((await plumbline(data, ["audit", "--action", "add-note", "--json"])).out);
  expect(entry).toMatchObject({ role: "submitter", subject: expect.stringContaining("E08000035") });
  expect((await plumbline(data, ["verify"])).code).toBe(0);
});

test("names every problem of a note with code 1, and stages nothing", async () => {
  const key = await issue("submitter", "--area", "E08000035");
  const before = (await plumbline(data, ["notes", "list"])).out;
  const words = ["--kind", "data-quality", "--area", "E08000099", "--period", "2031", "--date", "soon"];
  const { code, out } = await add(key, ...words, "--indicator", "agency-rate");
  expect(code).toBe(1);
  expect(out).toMatch(/^key .*a submitter’s/m);
  expect(out).toMatch(/^area .*“E08000099”\. The nearest are/m);
  expect(out).toMatch(/^indicator .*agency-rate-fte/m);
  expect(out).toMatch(/^period .*2031/m);
  expect(out).toMatch(/^date .*“soon”/m);
  expect(out).toContain("5 problems. The note was not staged.");
  expect((await plumbline(data, ["notes", "list"])).out).toBe(before);
});

test.each([
  [
    "a key that is none",
    ["--key", "x", "--kind", "data-quality", "--area", "E08000035"],
    "This key is unknown.",
  ],
  ["no key", ["--kind", "data-quality"], "required option '--key <key>'"],
  [
    "a kind that is none",
    ["--key", "x", "--kind", "event"],
    "The kinds are data-quality, authority-comment.",
  ],
])("answers %s with code 2", async (_, words, message) => {
  const { code, err } = await plumbline(data, ["notes", "add", "--text", text, "--signed", signed, ...words]);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});
