import { beforeAll, expect, test } from "vitest";
import type { Release } from "@plumbline/domain";
import { loadRelease, publishBundled } from "../../src/index.js";
import { readPublished, type Row } from "../support/published-files.ts";
import { emptyStore } from "../support/stores.ts";

let release: Release;
beforeAll(async () => {
  const store = await emptyStore();
  await publishBundled(store);
  release = await loadRelease(store, "2025.0");
});

function toCode(text: string | undefined): string {
  return (text ?? "").split(" / ").toSorted().join("-");
}

function codes(text: string | undefined): readonly string[] {
  return (text ?? "").split("|").filter(Boolean).toSorted();
}

const levels: Readonly<Record<string, string>> = { la: "local-authority", la_joint: "local-authority" };

function expectedArea(row: Row) {
  const isAuthority = (row["level"] ?? "").startsWith("la");
  return {
    code: toCode(row["gss_code"]),
    name: row["name"],
    dfeCode: row["dfe_code"] || undefined,
    level: levels[row["level"] ?? ""] ?? row["level"],
    region: isAuthority || row["level"] === "subregion" ? row["region_gss"] : undefined,
    validFrom: row["valid_from"] || undefined,
    validTo: row["valid_to"] || undefined,
    predecessors: codes(row["predecessor_gss"]),
    successors: codes(row["successor_gss"]),
    members: codes(row["members_gss"]),
  };
}

test("lists every area with the codes, names, dates and kin of the reference list", async () => {
  const rows = await readPublished("areas.csv");
  const listed = release.areas.areas.map(
    ({ code, name, dfeCode, level, region, validFrom, validTo, predecessors, successors, members }) => ({
      code,
      name,
      dfeCode,
      level,
      region,
      validFrom,
      validTo,
      predecessors,
      successors,
      members,
    }),
  );
  expect(new Map(listed.map((area) => [area.code, area]))).toEqual(
    new Map(rows.map(expectedArea).map((area) => [area.code, area])),
  );
});

test("gives each authority of 2025 its ten neighbours as published, in order", async () => {
  const rows = await readPublished("neighbours/sn_model_2025_wide.csv");
  const dfeCodeOf = (code: string) => release.areas.byCode.get(code)?.dfeCode ?? "";
  const listed = [...release.neighboursOf].map(
    ([code, neighbours]) =>
      [
        dfeCodeOf(code),
        neighbours.map(({ neighbour, closeness }) => `${dfeCodeOf(neighbour)} ${closeness}`),
      ] as const,
  );
  const printed = rows.map(
    (row) =>
      [
        row["old_la_code"] ?? "",
        Array.from({ length: 10 }, (_, place) => {
          const closeness = (row[`SN_${place + 1}P`] ?? "").trim().toLowerCase().replace(" ", "-");
          return `${row[`SN_${place + 1}`]} ${closeness}`;
        }),
      ] as const,
  );
  expect(new Map(listed)).toEqual(new Map(printed));
});
