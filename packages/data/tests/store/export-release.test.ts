import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { exportLines, exportRelease } from "../../src/index.js";
import { publishedStore } from "../support/stores.ts";

test("exports a figure a line, symbols in a column of their own, by indicator, period and area", async () => {
  const store = await publishedStore();
  const { figures } = await exportRelease(store, "2023.0");
  expect(figures).toHaveLength(18 * 22);
  expect(figures[0]).toEqual({
    release: "2023.0",
    area_code: "E06000001",
    area_name: "Hartlepool",
    area_level: "local-authority",
    indicator: "absence-rate-fte",
    period: "2022",
    unit: "percent",
    value: "3.7",
    shorthand: "",
  });
  expect(figures[1]).toMatchObject({ area_code: "E06000002", value: "", shorthand: "u" });
});

test("says with the figures which release they are, where they come from and what the symbols mean", async () => {
  const store = await publishedStore();
  const { metadata, figures } = await exportRelease(store, "2023.0");
  expect(metadata).toMatchObject({ version: "2023.0", id: metadata.digest.slice(0, 16) });
  expect(metadata.sources).toHaveLength(4);
  expect(Object.keys(metadata.columns)).toEqual(Object.keys(figures[0] ?? {}));
  expect(Object.keys(metadata.shorthand)).toEqual(["c", "z", "x", "u", "low"]);
});

test("writes lines that a CSV reader reads back", async () => {
  const store = await publishedStore();
  const { figures } = await exportRelease(store, "2023.0");
  const named = figures.map((figure) => ({
    ...figure,
    area_name: `${figure.area_name}, “so-called”, or "so"`,
  }));
  const text = [...exportLines(named)].join("");
  expect(parse(text, { columns: true, record_delimiter: "\r\n" })).toEqual(named);
});
