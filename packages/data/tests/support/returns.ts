import { emptyRecord, returnColumns, toRelease, type Release } from "@plumbline/domain";
import type { Key, Store } from "../../src/index.js";
import { area } from "./areas.ts";

export const now = "2027-01-15T09:30:00.000Z";

export const hartlepool = area("E06000001");
export const middlesbrough = area("E06000002");

/** A release with two authorities and a running programme, to hold returns against. */
export const programmeRelease: Release = toRelease({
  heading: {
    id: "r",
    version: "2025.0",
    title: "Made up",
    publishedAt: "2026-01-01T00:00:00.000Z",
    digest: "",
    illustrative: false,
  },
  sources: [],
  areas: [hartlepool, middlesbrough],
  cells: [],
  neighbours: [],
  notes: [],
  record: {
    ...emptyRecord,
    programmes: [
      {
        slug: "live",
        name: "Live",
        status: "running",
        levels: ["practitioner", "supervisor", "practice-leader"],
        summary: "",
      },
    ],
  },
});

export interface Counted {
  readonly authority?: string;
  readonly asAt?: string;
  readonly level?: string;
  /** Endorsed, assessed in each component and in all, and accredited alike. */
  readonly done?: number;
}

/** A file of returns with one row for each of those given. */
export function returnFile(...rows: readonly Counted[]): Uint8Array {
  const lines = rows.map(
    ({ authority = "E06000001", asAt = "2026-12-31", level = "practitioner", done = 40 }) =>
      ["live", authority, asAt, level, 90, done, done, done, done, done].join(","),
  );
  return Buffer.from([returnColumns.map(({ name }) => name).join(","), ...lines, ""].join("\r\n"));
}

/** A submitter’s key, put into the store as it is: no release there need know the authorities. */
export function issueSubmitter(store: Store, areas: Key["areas"]): Promise<Key> {
  return putKey(store, { role: "submitter", areas });
}

/** A key of any role. Its id follows from role and number of authorities, so that a test has one of each. */
export async function putKey(store: Store, { role, areas }: Pick<Key, "role" | "areas">): Promise<Key> {
  const id = `${Buffer.from(role).toString("hex").slice(0, 11)}${areas.length}`;
  const row = {
    id,
    role,
    areas,
    secret_hash: "0".repeat(64),
    label: "A test",
    issued_at: "2026-01-01T00:00:00.000Z",
    expires_at: "2028-01-01T00:00:00.000Z",
  };
  await store.database
    .insertInto("access_key")
    .values({ ...row, revoked_at: null })
    .execute();
  const { label, issued_at: issuedAt, expires_at: expiresAt } = row;
  return { id, role, areas, label, issuedAt, expiresAt };
}
