import { findValue, type Release } from "@plumbline/domain";
import { beforeAll, expect, test } from "vitest";
import { loadRelease, publishBundled } from "../../src/index.js";
import { readPublished, type Row } from "../support/published-files.ts";
import { emptyStore } from "../support/stores.ts";

let release: Release;
beforeAll(async () => {
  const store = await emptyStore();
  await publishBundled(store);
  release = await loadRelease(store, "2025.1");
});

const codeColumn: Readonly<Record<string, string>> = {
  National: "country_code",
  Regional: "region_code",
  "Local authority": "new_la_code",
};

function areaOf(row: Row): string {
  const code = row[codeColumn[row["geographic_level"] ?? ""] ?? ""] ?? "";
  return code.split(" / ").toSorted().join("-");
}

test.each([
  ["Senior manager", "senior-managers-headcount"],
  ["Case holder", "case-holders-headcount"],
])("carries every headcount of %s in every area and year as it was printed", async (role, indicator) => {
  const rows = (await readPublished("csww/csww_role_totals_2019_to_2025.derived.csv")).filter(
    (row) => row["role"] === role,
  );
  expect(rows).toHaveLength(1131);
  const differing = rows.filter((row) => {
    const value = findValue(release.cube, areaOf(row), indicator, row["time_period"] ?? "");
    return !value.known || value.number !== Number(row["inpost_headcount"]);
  });
  expect(differing).toEqual([]);
});
