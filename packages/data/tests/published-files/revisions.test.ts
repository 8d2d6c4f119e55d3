import { findReasonOfSymbol, listChanges, type Release, type Value } from "@plumbline/domain";
import { beforeAll, expect, test } from "vitest";
import { importFile, loadRelease, publishRelease, type ImportReport, type Store } from "../../src/index.js";
import { bundledFixture } from "../support/bundled.ts";
import { publishedAt } from "../support/publish-fixtures.ts";
import { publishedFile, readPublished, workforceFile, type Row } from "../support/published-files.ts";
import { emptyStore } from "../support/stores.ts";

const reports = new Map<string, ImportReport>();
const releases = new Map<string, Release>();

async function importVintage(store: Store, vintage: string, path: string): Promise<void> {
  reports.set(vintage, await importFile(store, { file: publishedFile(path), source: "dfe-workforce" }));
  const { id } = await publishRelease(store, { publishedAt });
  releases.set(vintage, await loadRelease(store, id));
}

beforeAll(async () => {
  const store = await emptyStore();
  await importFile(store, { file: bundledFixture("plumbline-areas.tsv"), source: "plumbline-areas" });
  await importVintage(store, "2022", "csww/csww_headline_measures_2017_to_2022.csv");
  for (const vintage of ["2023", "2024", "2025"]) await importVintage(store, vintage, workforceFile(vintage));
});

function listCounts(vintage: string, severity: string): Readonly<Record<string, number>> {
  const counts = reports.get(vintage)?.counts.filter((count) => count.severity === severity) ?? [];
  return Object.fromEntries(counts.map(({ check, count }) => [check, count]));
}

test.each(["2022", "2023", "2024", "2025"])("stages the vintage of %s without an error", (vintage) => {
  expect(reports.get(vintage)?.staged).toBe(true);
  expect(listCounts(vintage, "error")).toEqual({});
});

test("warns in the vintage of 2025 of exactly the 37 totals whose rate is not that of their counts", () => {
  const report = reports.get("2025");
  expect(listCounts("2025", "warning")).toEqual({ "rates-against-counts": 37 });
  const warnings = report?.issues.filter(({ severity }) => severity === "warning") ?? [];
  expect(
    Object.fromEntries(
      Map.groupBy(warnings, ({ column }) => column ?? "")
        .entries()
        .map(([column, of]) => [column, of.length]),
    ),
  ).toEqual({
    turnover_rate_fte: 4,
    turnover_rate_headcount: 2,
    agency_rate_fte: 5,
    agency_rate_headcount: 2,
    agency_cover_rate_fte: 9,
    vacancy_agency_cover_rate_fte: 9,
    absence_rate_fte: 6,
  });
});

test.each(["2023", "2024"])(
  "warns in the vintage of %s of the 15 rows whose code did not exist yet",
  (vintage) => {
    expect(listCounts(vintage, "warning")).toMatchObject({ "known-areas": 15 });
  },
);

test("puts the joint returns of the 2022 vintage on rows of their own: 974 of its 978 rows have figures", () => {
  expect(reports.get("2022")?.rows).toBe(974);
  expect(listCounts("2022", "info")).toEqual({ "joint-returns": 12 });
  expect(releases.get("2022")?.cube.areas.has("E09000021-E09000027")).toBe(true);
  expect(releases.get("2022")?.cube.areas.has("E09000021")).toBe(false);
});

function print(value: Value): string {
  return value.known ? String(value.number) : value.reason;
}

function listRevised(earlier: string, later: string): readonly string[] {
  const [before, after] = [releases.get(earlier), releases.get(later)];
  if (before === undefined || after === undefined) throw new Error("the releases were not loaded");
  return listChanges(before, after)
    .filter(({ kind, indicator }) => kind === "revised" && !indicator.slug.startsWith("starters"))
    .map((change) => {
      const { area, indicator, period } = change;
      const values = [change.before, change.after].map(
        (observation) => observation && print(observation.value),
      );
      return [period.code, area.code, indicator.slug, ...values].join(" ");
    })
    .toSorted();
}

function printedAs(text: string): string {
  return findReasonOfSymbol(text) ?? String(Number(text));
}

const laterCodes: Readonly<Record<string, readonly [number, string]>> = {
  E06000060: [2020, "E10000002"],
  E06000065: [2023, "E10000023"],
  E06000066: [2023, "E10000027"],
};

function codeOf(row: Row): string {
  const code = (row["area_code"] ?? "").replace(" / ", "-");
  const [firstYear, before] = laterCodes[code] ?? [0, ""];
  return Number(row["time_period"]) < firstYear ? before : code;
}

test.each([
  ["2023", "2024", 48],
  ["2024", "2025", 19],
])(
  "finds from the vintage of %s to that of %s exactly the %d cells that were revised",
  async (from, to, count) => {
    const rows = await readPublished("csww/revisions_between_vintages.derived.csv");
    const expected = rows
      .filter((row) => row["vintage_from"] === from && row["vintage_to"] === to)
      .map((row) =>
        [
          row["time_period"],
          codeOf(row),
          (row["measure"] ?? "").replaceAll("_", "-"),
          printedAs(row["old_value"] ?? ""),
          printedAs(row["new_value"] ?? ""),
        ].join(" "),
      );
    expect(expected).toHaveLength(count);
    expect(listRevised(from, to)).toEqual(expected.toSorted());
  },
);

test("finds the revision of 2,520 cells between the vintages of 2022 and 2023", () => {
  expect(listRevised("2022", "2023")).toHaveLength(2_520);
});
