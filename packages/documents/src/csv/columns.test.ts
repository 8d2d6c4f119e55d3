import { expect, test } from "vitest";
import { listCsvColumns, toColumnName } from "./columns.js";

test.each([
  ["Turnover rate (%), 2025", "turnover_rate_percent_2025"],
  ["Área", "area"],
  ["  In post — FTE ", "in_post_fte"],
  ["£", "column"],
])("names the column %j %s", (header, name) => {
  expect(toColumnName(header)).toBe(name);
});

test("gives a shorthand column to each column of figures, unless another column has the reason", () => {
  const columns = listCsvColumns({
    columns: [
      { header: "Area", kind: "header" },
      { header: "Value", kind: "number" },
      { header: "Lower", kind: "number", reasonElsewhere: true },
    ],
  });
  expect(columns.map(({ name }) => name)).toEqual(["area", "value", "value_shorthand", "lower", "status"]);
});

test("tells columns apart that would have one name", () => {
  const columns = listCsvColumns({
    columns: [
      { header: "Area", kind: "header" },
      { header: "area", kind: "text" },
      { header: "AREA", kind: "text", name: "area" },
    ],
  });
  expect(columns.map(({ name }) => name)).toEqual(["area", "area_2", "area_3", "status"]);
});
