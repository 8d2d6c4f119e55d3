import { nearestNames, type AreaCode } from "@plumbline/domain";
import { randomBytes } from "node:crypto";
import { recordUse } from "../audit/record-use.js";
import { listEditionsOf } from "../editions/edition.js";
import { findLatest, listHeadings } from "../releases/list-release-headings.js";
import type { Database, Store } from "../store/store.js";
import { KeyRequestError } from "./key-errors.js";
import type { KeyRole } from "./key-role.js";
import { formatKeyText, hashSecret, type KeyText } from "./key-text.js";
import { toKey, type Key } from "./key.js";

export interface KeyRequest {
  readonly label: string;
  readonly role: KeyRole;
  /** Codes of authorities; a submitter has one at least, nobody else any. */
  readonly areas: readonly string[];
  /** When it is issued and when it stops working: ISO 8601 instants. */
  readonly now: string;
  readonly expiresAt: string;
}

export interface IssuedKey {
  readonly key: Key;
  /** The whole key. It cannot be had again: the store keeps a hash of its secret. */
  readonly text: string;
}

function makeKeyText(): KeyText {
  return { id: randomBytes(6).toString("hex"), secret: randomBytes(32).toString("base64url") };
}

/** Authorities as they send returns: each by itself, whatever they publish together. */
async function listAuthorityCodes(database: Database): Promise<readonly AreaCode[]> {
  const latest = findLatest(await listHeadings(database));
  const editions = latest === undefined ? [] : await listEditionsOf(database, latest.id);
  if (editions.length === 0) return [];
  const rows = await database
    .selectFrom("area")
    .select(["code", "members"])
    .where(
      "edition",
      "in",
      editions.map(({ id }) => id),
    )
    .where("level", "=", "local-authority")
    .where("valid_to", "is", null)
    .execute();
  return rows.flatMap(({ code, members }) => (members.length === 0 ? [code] : []));
}

async function findAreas(database: Database, asked: readonly string[]): Promise<readonly AreaCode[]> {
  const known = new Map<string, AreaCode>((await listAuthorityCodes(database)).map((code) => [code, code]));
  return [...new Set(asked)].map((code) => {
    const found = known.get(code);
    if (found !== undefined) return found;
    const nearest = nearestNames(code, known.keys()).join(", ");
    throw new KeyRequestError(`There is no authority “${code}” today. The nearest codes: ${nearest}.`);
  });
}

function checkRequest({ label, role, areas, now, expiresAt }: KeyRequest): void {
  if (label.trim() === "") throw new KeyRequestError("A key needs a label that says whose it is.");
  if (role === "submitter" && areas.length === 0)
    throw new KeyRequestError(
      "A submitter’s key names the authorities it sends returns for, by their codes.",
    );
  if (role !== "submitter" && areas.length > 0)
    throw new KeyRequestError(`Only a submitter’s key names authorities; the role of this one is ${role}.`);
  if (Date.parse(expiresAt) <= Date.parse(now))
    throw new KeyRequestError("A key must stop working later than now.");
}

/** Issues a key and writes that into the audit log. Its text is given this once and is nowhere in the store. */
export async function issueKey(store: Store, request: KeyRequest): Promise<IssuedKey> {
  checkRequest(request);
  const { label, role, now, expiresAt } = request;
  const text = makeKeyText();
  return store.database.transaction().execute(async (transaction) => {
    const row = {
      id: text.id,
      secret_hash: hashSecret(text.secret),
      label: label.trim(),
      role,
      areas: await findAreas(transaction, request.areas),
      issued_at: now,
      expires_at: expiresAt,
      revoked_at: null,
    };
    await transaction.insertInto("access_key").values(row).execute();
    await recordUse(transaction, { at: now, action: "issue-key", subject: `${role} key ${text.id}` });
    return { key: toKey(row), text: formatKeyText(text) };
  });
}
