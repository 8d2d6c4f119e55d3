import {
  issueKey,
  listAuditEntries,
  migrateStore,
  openStore,
  revokeKey,
  type KeyRole,
  type Store,
} from "@plumbline/data";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openKeyDesk, type KeyDesk } from "../../src/keys/key-desk.ts";
import { serve, type Served } from "../fixtures/serve.ts";
import { smallRelease } from "../fixtures/small-release.ts";
import { lendStorePlace } from "../fixtures/store-place.ts";

const releases = [smallRelease()];
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

let store: Store;
let desk: KeyDesk;
let gateway: Served;
let closeAll: () => Promise<void>;

beforeAll(async () => {
  const { place, remove } = await lendStorePlace("empty");
  store = await openStore({ dataFolder: place.PLUMBLINE_DATA, databaseUrl: place.DATABASE_URL });
  await migrateStore(store);
  desk = openKeyDesk(store);
  gateway = await serve(() => releases, { keys: () => desk, secret: "between us" });
  closeAll = async () => {
    await gateway.stop();
    await store.close();
    await remove();
  };
});

afterAll(() => closeAll());

async function issue(role: KeyRole, expiresAt = inAnHour()) {
  const now = "2026-01-01T00:00:00.000Z";
  return issueKey(store, { role, label: "A test", areas: [], now, expiresAt });
}

/** Asks by GET, with a key where one is given; a key that was just issued is taken up in two seconds at most. */
async function ask(path: string, key?: string, at: Served = gateway) {
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const response = await fetch(`${at.origin}${path}`, { headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
}

const limits = `/graphql?query=${encodeURIComponent("{ apiLimits { role requestsPerMinute remaining } }")}`;
const pinned = `/graphql?query=${encodeURIComponent('{ release(version: "2025.0") { version } }')}`;

async function whenTakenUp(key: string): Promise<void> {
  await expect.poll(async () => (await ask(limits, key)).status, { timeout: 10_000 }).toBe(200);
}

test("tells the holder of a key its role and that it may ask ten times as often", async () => {
  const { key, text } = await issue("reader");
  await whenTakenUp(text);
  const answer = await ask(limits, text);
  expect(JSON.parse(answer.text).data.apiLimits).toMatchObject({ role: "READER", requestsPerMinute: 30_000 });
  expect(answer.headers.get("ratelimit-policy")).toBe('"reader";q=30000;w=60');
  const anonymous = await ask(limits);
  expect(JSON.parse(anonymous.text).data.apiLimits).toMatchObject({ role: null, requestsPerMinute: 3_000 });
  expect(await listAuditEntries(store, { key: key.id, most: 10 })).toEqual([]);
});

test("keeps a caller with a key apart from others at the same address", async () => {
  const strict = await serve(() => releases, { keys: () => desk, requestsPerMinute: 1 });
  const { text } = await issue("reader");
  await whenTakenUp(text);
  const statuses = [];
  for (const key of [undefined, undefined, text, text])
    statuses.push((await ask(pinned, key, strict)).status);
  await strict.stop();
  expect(statuses).toEqual([200, 429, 200, 200]);
});

test.each([
  ["text that is no key", "plumbline", "KEY_UNKNOWN"],
  ["a key nobody issued", `plumbline_${"0".repeat(12)}_${"A".repeat(43)}`, "KEY_UNKNOWN"],
])("refuses %s with 401 rather than take it for nobody", async (_, key, code) => {
  for (const path of [pinned, "/csv/areas", "/audit"]) {
    const { status, headers, text } = await ask(path, key);
    expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([401, code]);
    expect(headers.get("www-authenticate")).toContain("Bearer");
    expect(headers.get("cache-control")).toBe("no-store");
  }
});

test.each(["Basic YTpi", "plumbline", "Bearer", ""])(
  "refuses the header “Authorization: %s” with 401",
  async (authorization) => {
    const { status, headers } = await fetch(`${gateway.origin}${pinned}`, { headers: { authorization } });
    expect([status, headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="Plumbline"']);
  },
);

test("names an error in WWW-Authenticate only where a token was shown", async () => {
  expect((await ask("/audit")).headers.get("www-authenticate")).toBe('Bearer realm="Plumbline"');
  expect((await ask("/audit", "plumbline")).headers.get("www-authenticate")).toBe(
    'Bearer realm="Plumbline", error="invalid_token"',
  );
});

test("refuses an expired key by its name", async () => {
  const { text } = await issue("statistician", "2026-02-01T00:00:00.000Z");
  await expect.poll(async () => (await ask(pinned, text)).text, { timeout: 10_000 }).toContain("KEY_EXPIRED");
});

test("refuses a revoked key within seconds", async () => {
  const { key, text } = await issue("pre-release-reader");
  await whenTakenUp(text);
  await revokeKey(store, key.id, new Date().toISOString());
  await expect.poll(async () => (await ask(pinned, text)).text, { timeout: 10_000 }).toContain("KEY_REVOKED");
});

test("counts tries with what is no key against the address", async () => {
  const strict = await serve(() => releases, { keys: () => desk, requestsPerMinute: 2 });
  const statuses = [];
  for (const _ of [1, 2, 3]) statuses.push((await ask(pinned, "guess", strict)).status);
  await strict.stop();
  expect(statuses).toEqual([401, 401, 429]);
});

test("has written down what a privileged key asked by the time it is answered", async () => {
  const { key, text } = await issue("statistician");
  await whenTakenUp(text);
  const before = await listAuditEntries(store, { key: key.id, most: 100 });
  await ask("/csv/areas?level=REGION", text);
  const [entry, ...rest] = await listAuditEntries(store, { key: key.id, most: 100 });
  expect(rest).toEqual(before);
  expect(entry).toMatchObject({
    role: "statistician",
    action: "ask",
    subject: "GET /csv/areas?level=REGION: 200",
  });
});

test("gives a privileged key no answer where its use cannot be written down, and others theirs", async () => {
  const { text } = await issue("administrator");
  await whenTakenUp(text);
  const silent = { ...desk, record: () => Promise.reject(new Error("the disk is full")) };
  const full = await serve(() => releases, { keys: () => silent });
  const refused = await ask(pinned, text, full);
  const anonymous = await ask(pinned, undefined, full);
  await full.stop();
  expect([refused.status, JSON.parse(refused.text).errors[0].extensions.code]).toEqual([
    503,
    "KEYS_OUT_OF_REACH",
  ]);
  expect(refused.headers.get("retry-after")).toBe("5");
  expect([anonymous.status, full.faults.length]).toEqual([200, 1]);
});

test("says that a gateway that has not opened its store cannot check keys yet", async () => {
  const starting = await serve(() => releases);
  const { status, text } = await ask(pinned, `plumbline_${"0".repeat(12)}_${"A".repeat(43)}`, starting);
  await starting.stop();
  expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([503, "STARTING"]);
});

test("lets shared caches keep what anyone may read, apart from what a key reads", async () => {
  const { text } = await issue("reader");
  await whenTakenUp(text);
  for (const path of [pinned, "/csv/areas?release=2025.0"]) {
    const [anonymous, keyed] = [await ask(path), await ask(path, text)];
    expect(anonymous.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(keyed.headers.get("cache-control")).toBe("private, max-age=31536000, immutable");
    for (const { headers } of [anonymous, keyed]) expect(headers.get("vary")).toContain("authorization");
    expect(keyed.text).toBe(anonymous.text);
  }
});

test("lets a page elsewhere send a key", async () => {
  const headers = { origin: "https://example.org", "access-control-request-headers": "authorization" };
  const { headers: told } = await fetch(`${gateway.origin}/graphql`, { method: "OPTIONS", headers });
  expect(told.get("access-control-allow-headers")).toContain("authorization");
});

test("shows the audit log to administrators, and to nobody else", async () => {
  const [administrator, reader] = [await issue("administrator"), await issue("reader")];
  await whenTakenUp(administrator.text);
  await whenTakenUp(reader.text);
  const audit = `/audit?action=issue-key&since=2026-01-01&most=1000`;
  const { status, text } = await ask(audit, administrator.text);
  expect([status, JSON.parse(text).entries]).toEqual([
    200,
    expect.arrayContaining([expect.objectContaining({ subject: `reader key ${reader.key.id}` })]),
  ]);
  expect((await ask("/audit?most=0", administrator.text)).status).toBe(400);
  expect((await ask("/audit?since=yesterday", administrator.text)).status).toBe(400);
  const wrong = await ask("/audit?keys=1&since=yesterday&most=many&until=2026-13-01", administrator.text);
  expect([wrong.status, JSON.parse(wrong.text).errors.length]).toEqual([400, 4]);
  for (const word of ["“keys”", "`since`", "`most`", "`until`"]) expect(wrong.text).toContain(word);
  const refused = [await ask(audit), await ask(audit, reader.text), await ask(audit, "between us")];
  expect(refused.map(({ status: each }) => each)).toEqual([401, 403, 401]);
});
