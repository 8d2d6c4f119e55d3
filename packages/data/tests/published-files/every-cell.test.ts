import { findReasonOfSymbol, findValue, type Release } from "@plumbline/domain";
import { beforeAll, describe, expect, test } from "vitest";
import { exportRelease, loadRelease, publishBundled, type Store } from "../../src/index.js";
import { readPublished, vintages, workforceFile, type Row } from "../support/published-files.ts";
import { emptyStore } from "../support/stores.ts";

/** Codes that a file uses before they existed, with the code of the area that bore the figures then. */
const earlyCodes: readonly (readonly [code: string, firstYear: number, before: string])[] = [
  ["E06000060", 2020, "E10000002"],
  ["E06000065", 2023, "E10000023"],
  ["E06000066", 2023, "E10000027"],
];

function codeOf(row: Row): string {
  const code = (row["new_la_code"] || row["region_code"] || row["country_code"] || "").replace(" / ", "-");
  const early = earlyCodes.find(
    ([late, firstYear]) => code === late && Number(row["time_period"]) < firstYear,
  );
  return early?.[2] ?? code;
}

interface PrintedCell {
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
  readonly text: string;
}

function cellsOf(row: Row): readonly PrintedCell[] {
  return Object.entries(row)
    .slice(10)
    .map(([column, text]) => ({
      area: codeOf(row),
      indicator: column.replaceAll("_", "-"),
      period: row["time_period"] ?? "",
      text,
    }));
}

function expectedValue(text: string) {
  const reason = findReasonOfSymbol(text);
  return reason === undefined ? { known: true, number: Number(text) } : { known: false, reason };
}

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  await publishBundled(store);
});

describe.each(vintages)("the vintage of %s", (vintage) => {
  let cells: readonly PrintedCell[];
  let release: Release;

  beforeAll(async () => {
    cells = (await readPublished(workforceFile(vintage))).flatMap(cellsOf);
    release = await loadRelease(store, `${vintage}.0`);
  });

  test("has every cell and symbol of the file in the release, and no other", () => {
    const differing = cells.filter(({ area, indicator, period, text }) => {
      const value = findValue(release.cube, area, indicator, period);
      return JSON.stringify(value) !== JSON.stringify(expectedValue(text));
    });
    expect(differing).toEqual([]);
    const published = release.cube.states.filter((state) => state !== 0);
    expect(published).toHaveLength(cells.length);
  });

  test("exports every cell in the decimal or symbol that was printed", async () => {
    const { figures } = await exportRelease(store, release.id);
    const exported = figures.map(
      ({ area_code, indicator, period, value, shorthand }) =>
        `${area_code} ${indicator} ${period} ${value || shorthand}`,
    );
    const printed = cells.map(
      ({ area, indicator, period, text }) => `${area} ${indicator} ${period} ${text}`,
    );
    expect(exported.toSorted()).toEqual(printed.toSorted());
  });
});

test("carries the symbols of 2025 as often as they were printed", async () => {
  const { figures } = await exportRelease(store, "2025.0");
  const counts = Map.groupBy(figures, ({ shorthand }) => shorthand);
  expect(["x", "z", "u", "low", "c"].map((symbol) => counts.get(symbol)?.length)).toEqual([
    98, 81, 51, 12, 8,
  ]);
});
