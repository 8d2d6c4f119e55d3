import { listAcceptedReturns, listAuditEntries, migrateStore, openStore, type Store } from "@plumbline/data";
import { returnColumns, type Release } from "@plumbline/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openKeyDesk } from "../../src/keys/key-desk.ts";
import { openReturnsDesk } from "../../src/returns/returns-desk.ts";
import { serve, type Served } from "../fixtures/serve.ts";
import { cell, code, smallRelease } from "../fixtures/small-release.ts";
import { lendStorePlace } from "../fixtures/store-place.ts";
import { putKey } from "../fixtures/test-key.ts";

const release: Release = {
  ...smallRelease(),
  programmes: [
    {
      slug: "live",
      name: "Live",
      status: "running",
      summary: "",
      levels: ["practitioner"],
      components: [],
      phases: [],
      timeline: [],
      sites: [],
    },
  ],
};

let store: Store;
let gateway: Served;
let submitter: string;
let statistician: string;
let closeAll: () => Promise<void>;

beforeAll(async () => {
  const { place, remove } = await lendStorePlace("empty");
  store = await openStore({ dataFolder: place.PLUMBLINE_DATA, databaseUrl: place.DATABASE_URL });
  await migrateStore(store);
  submitter = await putKey(store, { role: "submitter", areas: [code("E08000035")] });
  statistician = await putKey(store, { role: "statistician" });
  const [desk, releases] = [openKeyDesk(store), () => [release]];
  const returns = openReturnsDesk(store, releases);
  gateway = await serve(releases, { keys: () => desk, returns: () => returns });
  closeAll = async () => {
    await gateway.stop();
    await store.close();
    await remove();
  };
});

afterAll(() => closeAll());

const heading = returnColumns.map(({ name }) => name).join(",");
const row = (accredited: number | string, area = "E08000035") =>
  `live,${area},2026-06-30,practitioner,90,60,50,45,44,${accredited}`;
const file = (...rows: readonly string[]) => [heading, ...rows, ""].join("\n");

async function send(
  body: string | Uint8Array<ArrayBuffer>,
  key = submitter,
  headers: Record<string, string> = {},
) {
  const response = await fetch(`${gateway.origin}/returns`, {
    method: "POST",
    headers: { "content-type": "text/csv", authorization: `Bearer ${key}`, ...headers },
    body,
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

test("takes a file in, says so, and writes down who sent it", async () => {
  const { status, headers, text } = await send(file(row(39)));
  expect([status, headers.get("cache-control")]).toEqual([201, "no-store"]);
  expect(JSON.parse(text)).toMatchObject({ accepted: true, rows: 1 });
  expect((await listAcceptedReturns(store)).map(({ counts }) => counts.accredited)).toEqual([39]);
  const actions = (await listAuditEntries(store, { most: 10 })).map(({ action, role }) => [action, role]);
  expect(actions).toEqual([
    ["ask", "submitter"],
    ["submit-returns", "submitter"],
  ]);
});

test("says of a file that repeats what stands that nothing changed, with 200, as JSON or as text", async () => {
  const { status, text } = await send(file(row(39)));
  expect([status, JSON.parse(text)]).toEqual([
    200,
    expect.objectContaining({ submission: 1, sameAs: { submission: 1, submittedAt: expect.any(String) } }),
  ]);
  const plain = await send(file(row(39)), submitter, { accept: "text/plain" });
  expect(plain.text).toMatch(/^The same as submission 1 of .*: nothing changed\./);
});

test("names every problem of a file by row and column, as JSON or as text, and takes none of it", async () => {
  const bad = file(row(45), row("x", "E08000032"));
  const { status, text } = await send(bad);
  expect(status).toBe(422);
  expect(JSON.parse(text)).toMatchObject({
    accepted: false,
    problems: [
      { row: 2, column: "accredited", check: "part-of" },
      { row: 3, column: "authority", check: "permitted-area" },
      { row: 3, column: "accredited", check: "count" },
    ],
  });
  const plain = await send(bad, submitter, { accept: "text/plain" });
  expect(plain.text).toMatch(/^line 2, accredited: 45 accredited are more than 44 assessed/);
  expect(plain.text).toContain("Nothing was accepted: 3 problems.");
  expect(await listAcceptedReturns(store)).toHaveLength(1);
});

test.each([
  ["no key", undefined, 401, "KEY_NEEDED"],
  ["a key of another role", "statistician", 403, "ROLE_NOT_ENOUGH"],
  ["what is no key", "unknown", 401, "KEY_UNKNOWN"],
])("refuses a file sent with %s", async (_, who, expected, errorCode) => {
  const headers = { "content-type": "text/csv" };
  const key = who === "statistician" ? statistician : who;
  const { status, text } =
    key === undefined
      ? await fetch(`${gateway.origin}/returns`, { method: "POST", headers, body: file(row(39)) }).then(
          async (response) => ({ status: response.status, text: await response.text() }),
        )
      : await send(file(row(39)), key);
  expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([expected, errorCode]);
});

test.each([
  ["another media type", "{}", { "content-type": "application/json" }, 415],
  ["a compressed body", "x", { "content-encoding": "gzip" }, 415],
  ["more than 256 KB", "x".repeat(300_000), {}, 413],
  ["no text", new Uint8Array([255, 254, 0]), {}, 422],
  ["nothing", "", {}, 422],
])("answers %s with its status and no fault", async (_, body, headers, status) => {
  expect((await send(body, submitter, headers)).status).toBe(status);
  expect(gateway.faults).toEqual([]);
});

test("answers reading with 405: what was returned is not shown", async () => {
  const { status, headers } = await fetch(`${gateway.origin}/returns`);
  expect([status, headers.get("allow")]).toEqual([405, "POST, OPTIONS"]);
});

test("holds a submitter’s file against what a submitter may see: nothing under embargo is told by its report", async () => {
  const hidden: Release = {
    ...smallRelease({ id: "fedcba9876543210", version: "2031.7", embargoUntil: "2099-01-01T09:30:00.000Z" }, [
      cell("E08000035", "2031", 10, "inpost-headcount"),
    ]),
    programmes: release.programmes,
  };
  const desk = openKeyDesk(store);
  const releases = () => [hidden, release];
  const returns = openReturnsDesk(store, releases);
  const guarded = await serve(releases, { keys: () => desk, returns: () => returns });
  const post = async (key: string) => {
    const headers = { "content-type": "text/csv", authorization: `Bearer ${key}` };
    const body = file(row(39).replace("2026-06-30", "2026-03-31"));
    const response = await fetch(`${guarded.origin}/returns`, { method: "POST", headers, body });
    return { status: response.status, text: await response.text() };
  };
  const { status, text } = await post(submitter);
  await guarded.stop();
  expect(text).not.toContain("2031");
  expect(status).toBe(201);
});
