import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

const site = inject("site");
const commandLine = join(import.meta.dirname, "../../../cli/dist/main.js");
/** The tests start the site on any free port, which its own address writes as 0. */
const ownAddress = "http://localhost:0";
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-packs-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const publishingFirst = { timeout: 400_000 };

test("a region's page gives the same bytes as the command line", publishingFirst, async () => {
  const packs = join(folder, "packs");
  await promisify(execFile)(process.execPath, [commandLine, "pack", "north-east", "--out", packs], {
    env: { ...process.env, PLUMBLINE_DATA: join(folder, "data"), DASHBOARD_URL: ownAddress },
  });
  const written = await readdir(packs);
  expect(written).toHaveLength(3);
  for (const name of written) {
    const ending = name.split(".").at(-1);
    const given = await fetch(`${site}/regions/north-east/pack.${ending}`);
    expect(given.headers.get("content-disposition")).toContain(name);
    const same = Buffer.compare(Buffer.from(await given.arrayBuffer()), await readFile(join(packs, name)));
    expect(same, name).toBe(0);
  }
});

test("a group's pack names the group and holds its authorities alone", async () => {
  const link = "areas=E08000035,E08000032&group=Our%20peers&release=2025.0";
  const html = await (await fetch(`${site}/groups/pack?${link}`)).text();
  expect(html).toContain("Pack of authorities: Our peers");
  expect(html).toContain("The authorities: Leeds; Bradford.");
  const pdf = await fetch(`${site}/groups/pack.pdf?${link}`);
  expect(pdf.status).toBe(200);
  expect(pdf.headers.get("content-type")).toBe("application/pdf");
});

test.each([
  ["/regions/wessex/pack", 404, "not one of the nine regions"],
  ["/regions/north-east/pack.docx", 404, "A pack comes as ods, zip, pdf"],
  ["/regions/wessex/pack.docx?release=2029.0", 404, "A pack comes as ods, zip, pdf, and not as docx."],
  ["/groups/pack.docx?areas=E08000035", 404, "A pack comes as ods, zip, pdf, and not as docx."],
  ["/groups/pack", 400, "The link holds no group."],
  ["/groups/pack.ods?areas=E08000035", 400, "A group needs two authorities or more"],
  ["/regions/north-east/pack.ods?release=2029.0", 404, "There is no release “2029.0”"],
])("refuses %s with %i and says why", async (path, status, why) => {
  const answer = await fetch(`${site}${path}`, { headers: { accept: "text/html" } });
  expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(why)]);
});
