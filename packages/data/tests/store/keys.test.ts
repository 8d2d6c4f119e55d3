import { sql } from "kysely";
import { expect, test } from "vitest";
import {
  expireKey,
  issueKey,
  KeyRequestError,
  KeyRevokedError,
  listAuditEntries,
  listKeys,
  openKeyRing,
  recordUse,
  revokeKey,
  UnknownKeyError,
  type KeyRequest,
} from "../../src/index.js";
import { emptyStore, publishedStore } from "../support/stores.ts";

const now = "2027-03-18T09:30:00.000Z";
const request: KeyRequest = {
  label: "A university",
  role: "reader",
  areas: [],
  now,
  expiresAt: "2028-03-18T00:00:00.000Z",
};

/** A clock that a test sets. */
function clockAt(instant: string) {
  let time = Date.parse(instant);
  return { read: () => new Date(time), forward: (milliseconds: number) => void (time += milliseconds) };
}

test("issues a key whose secret is nowhere in the store", async () => {
  const store = await emptyStore();
  const { key, text } = await issueKey(store, request);
  const secret = text.slice(`plumbline_${key.id}_`.length);
  expect(secret).toMatch(/^[\w-]{43}$/);
  const { rows } = await sql<{ row: string }>`select access_key::text as row from access_key
    union all select audit_entry::text from audit_entry`.execute(store.database);
  expect(rows).toHaveLength(2);
  for (const { row } of rows) expect(row).not.toContain(secret);
});

test("never gives two keys the same id or secret", async () => {
  const store = await emptyStore();
  const issued = [await issueKey(store, request), await issueKey(store, request)];
  expect(new Set(issued.map(({ text }) => text.slice(-43))).size).toBe(2);
  expect((await listKeys(store)).map(({ id }) => id).toSorted()).toEqual(
    issued.map(({ key }) => key.id).toSorted(),
  );
});

test("knows an issued key, and takes neither its id with another secret nor any other text for it", async () => {
  const store = await emptyStore();
  const { key, text } = await issueKey(store, request);
  const { check } = openKeyRing(store, clockAt(now).read);
  expect(await check(text)).toEqual({ state: "active", key });
  const other = `${text.slice(0, -1)}${text.endsWith("A") ? "B" : "A"}`;
  const unknown = [
    "",
    "plumbline",
    other,
    `${text}A`,
    text.toUpperCase(),
    `plumbline_${"0".repeat(12)}_${"A".repeat(43)}`,
  ];
  for (const each of unknown) expect(await check(each)).toEqual({ state: "unknown" });
});

test("lets a key expire at its instant and not before", async () => {
  const store = await emptyStore();
  const { text } = await issueKey(store, { ...request, expiresAt: "2027-03-18T09:31:00.000Z" });
  const clock = clockAt(now);
  const { check } = openKeyRing(store, clock.read);
  clock.forward(59_999);
  expect((await check(text)).state).toBe("active");
  clock.forward(1);
  expect(await check(text)).toEqual({ state: "expired" });
});

test("refuses a revoked key two seconds later, however often it is shown", async () => {
  const store = await emptyStore();
  const { key, text } = await issueKey(store, request);
  const clock = clockAt(now);
  const { check } = openKeyRing(store, clock.read);
  expect((await check(text)).state).toBe("active");
  await revokeKey(store, key.id, now);
  clock.forward(1_000);
  await check(text);
  clock.forward(1_000);
  expect(await check(text)).toEqual({ state: "revoked" });
});

test("moves the end of a key, and refuses to move that of a revoked one", async () => {
  const store = await emptyStore();
  const { key } = await issueKey(store, request);
  const expiresAt = "2027-04-01T00:00:00.000Z";
  expect(await expireKey(store, key.id, { now, expiresAt })).toEqual({ ...key, expiresAt });
  await revokeKey(store, key.id, now);
  await expect(expireKey(store, key.id, { now, expiresAt })).rejects.toThrow(KeyRevokedError);
  await expect(revokeKey(store, key.id, now)).rejects.toThrow("was revoked on 2027-03-18");
  await expect(revokeKey(store, "0".repeat(12), now)).rejects.toThrow(UnknownKeyError);
});

test.each([
  ["no label", { label: " " }, "needs a label"],
  ["an end that is over", { expiresAt: now }, "later than now"],
  ["a submitter without authorities", { role: "submitter" }, "names the authorities"],
  ["a reader with authorities", { areas: ["E06000001"] }, "Only a submitter’s key"],
  [
    "an authority that is none",
    { role: "submitter", areas: ["E06000009"] },
    "There is no authority “E06000009”",
  ],
  [
    "a region as an authority",
    { role: "submitter", areas: ["E12000001"] },
    "There is no authority “E12000001”",
  ],
] as const)("refuses a key with %s, and issues none", async (_, words, sentence) => {
  const store = await publishedStore();
  const issuing = issueKey(store, { ...request, ...words });
  await expect(issuing).rejects.toThrow(sentence);
  await expect(issuing).rejects.toThrow(KeyRequestError);
  expect(await listKeys(store)).toEqual([]);
  expect(await listAuditEntries(store, { most: 10 })).toEqual([]);
});

test("gives a submitter’s key the authorities of today, each once", async () => {
  const store = await publishedStore();
  const areas = ["E06000001", "E06000001"];
  const { key } = await issueKey(store, { ...request, role: "submitter", areas });
  expect(key.areas).toEqual(["E06000001"]);
  expect(await listKeys(store)).toEqual([key]);
});

test("writes each thing done to a key, and with it, into the audit log, and lists by key, action and time", async () => {
  const store = await emptyStore();
  const { key } = await issueKey(store, { ...request, role: "statistician" });
  const later = "2027-03-19T09:30:00.000Z";
  const used = { at: later, key: key.id, role: key.role, action: "ask", subject: "GET /csv/areas" };
  await recordUse(store.database, used);
  await expireKey(store, key.id, { now: later, expiresAt: later });
  const all = await listAuditEntries(store, { most: 10 });
  expect(all.map(({ action }) => action)).toEqual(["expire-key", "ask", "issue-key"]);
  expect(await listAuditEntries(store, { most: 10, key: key.id })).toEqual([used]);
  expect(await listAuditEntries(store, { most: 10, action: "issue-key", until: later })).toEqual([
    { at: now, action: "issue-key", subject: `statistician key ${key.id}` },
  ]);
  expect(await listAuditEntries(store, { most: 1, since: later })).toEqual(all.slice(0, 1));
});

test.each([
  ["change a line of the audit log", "update audit_entry set subject = 'other'"],
  ["take a line out of the audit log", "delete from audit_entry"],
  ["empty the audit log", "truncate audit_entry"],
  ["forget a key", "delete from access_key"],
  ["forget all keys", "truncate access_key cascade"],
])("the database refuses to %s", async (_, statement) => {
  const store = await emptyStore();
  await issueKey(store, request);
  await expect(sql.raw(statement).execute(store.database)).rejects.toThrow(/what is written stays/);
});

test.each([
  ["give a key another role", "role = 'administrator'"],
  ["give a key another secret", `secret_hash = '${"0".repeat(64)}'`],
  ["bring a revoked key back", "revoked_at = null"],
])("the database refuses to %s", async (_, change) => {
  const store = await emptyStore();
  const { key } = await issueKey(store, request);
  await revokeKey(store, key.id, now);
  const changing = sql`update access_key set ${sql.raw(change)}`.execute(store.database);
  await expect(changing).rejects.toThrow(/a key that was issued stays as it is/);
});
