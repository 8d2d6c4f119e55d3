import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { returnColumns } from "@plumbline/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, type OpenSite } from "../fixtures/open-site.ts";
import { beginProgramme, issueKey, plumbline } from "../fixtures/plumbline.ts";

const programme = "social-work-induction-programme";
const embargo = "2099-01-01T09:30Z";
const keys = new Map<string, string>();
let site: OpenSite;

const heading = returnColumns.map(({ name }) => name).join(",");
const row = (day: string, accredited: number | string, area = "E08000035") =>
  [programme, area, day, "practitioner", 300, 100, 90, 80, 75, accredited].join(",");
const file = (...rows: readonly string[]) => [heading, ...rows, ""].join("\r\n");

/** A programme that runs, a day of it published under an embargo of many years, and a key of each role. */
async function prepare(folder: string): Promise<void> {
  await beginProgramme(folder, programme);
  keys.set("submitter", await issueKey(folder, "submitter", "--area", "E08000035"));
  for (const role of ["statistician", "pre-release-reader", "reader"])
    keys.set(role, await issueKey(folder, role));
  const path = join(folder, "return.csv");
  await writeFile(path, file(row("2026-03-31", 60)));
  await plumbline(folder, ["returns", "submit", path, "--key", keyOf("submitter")]);
  const publish = [
    "returns",
    "publish",
    "--programme",
    programme,
    "--as-at",
    "2026-03-31",
    "--embargo-until",
    embargo,
  ];
  await plumbline(folder, [...publish, "--key", keyOf("statistician")]);
}

beforeAll(async () => {
  site = await openSite(prepare);
}, 600_000);

afterAll(() => site.close());

function keyOf(role: string): string {
  return keys.get(role) ?? role;
}

function post(path: string, fields: Readonly<Record<string, string | File>>): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return fetch(`${site.dashboard}${path}`, { method: "POST", headers: { accept: "text/html" }, body });
}

async function send(content: string, path = "/returns") {
  const upload = new File([content], "return.csv", { type: "text/csv" });
  const response = await post(path, { key: keyOf("submitter"), file: upload });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

test("names the programme that takes returns, and fills it into the template", async () => {
  const page = await (await fetch(`${site.dashboard}/returns`)).text();
  expect(page).toContain("These take returns:");
  const template = await (await fetch(`${site.dashboard}/returns/template.csv`)).text();
  expect(template.split("\r\n")[1]).toBe(`${programme},,,practitioner,,,,,,`);
});

test("accepts a return, and says of the same one sent again that nothing changed", async () => {
  const content = file(row("2026-06-30", 70));
  expect((await send(content)).text).toContain("row counts");
  const again = await send(content);
  expect([again.status, again.text]).toEqual([200, expect.stringContaining("Nothing changed")]);
});

test("shows the first hundred of very many problems with their number, and gives all of them as a file", async () => {
  const bad = Array.from({ length: 500 }, (_, place) => row("2026-06-30", "x", `E0899${place}`));
  const { status, text } = await send(file(...bad));
  expect(status).toBe(422);
  expect(text).toContain("1,000");
  expect(text).toContain("The first 100 are shown");
  expect(text.match(/<th scope="row">\d+<\/th>/g)).toHaveLength(100);
  expect(text.length).toBeLessThan(80_000);
  const report = await send(file(...bad), "/returns/report.txt");
  expect([report.status, report.headers.get("cache-control")]).toEqual([422, "no-store"]);
  expect(report.headers.get("content-disposition")).toContain("attachment");
  expect(report.text.match(/^line \d+, (authority|accredited): /gm)).toHaveLength(1_000);
});

test("says what is missing where the report of nothing is asked for", async () => {
  const response = await post("/returns/report.txt", { key: "" });
  expect([response.status, await response.text()]).toEqual([422, "Choose a file that is not empty.\n"]);
});

async function readEarly(role: string) {
  const response = await post("/pre-release/file.csv", {
    key: keyOf(role),
    file: "programme-rollout",
    programme,
    release: "",
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

test.each(["pre-release-reader", "statistician"])("gives the figures under embargo to a %s", async (role) => {
  const { status, headers, text } = await readEarly(role);
  expect([status, headers.get("cache-control")]).toEqual([200, "no-store"]);
  expect(text).toContain("2026-03-31,E08000035,Leeds");
});

test.each([
  ["reader", 200],
  ["submitter", 200],
  ["nobody", 401],
])("gives a %s nothing that is under embargo", async (role, expected) => {
  const { status, text } = await readEarly(role);
  expect(status).toBe(expected);
  expect(text).not.toContain("2026-03-31");
});

test("shows no page of what is under embargo to anybody, and names its version nowhere", async () => {
  const list = await post("/pre-release/file.csv", { key: keyOf("pre-release-reader"), file: "releases" });
  const [, newest = ""] = (await list.text()).split("\n");
  const version = newest.split(",")[0] ?? "";
  expect(version).toMatch(/^\d{4}\.\d+$/);
  for (const path of [`/rollout?programme=${programme}`, "/data", "/", "/returns", "/pre-release"]) {
    const page = await (await fetch(`${site.dashboard}${path}`)).text();
    expect([path, page.includes(version), page.includes("31 March 2026")]).toEqual([path, false, false]);
  }
  expect((await fetch(`${site.dashboard}/rollout?release=${version}`)).status).toBe(404);
});

test("is asked for no file that is not on the page", async () => {
  const response = await post("/pre-release/file.csv", { key: keyOf("statistician"), file: "../audit" });
  expect([response.status, await response.text()]).toEqual([422, "Choose one of the files.\n"]);
});
