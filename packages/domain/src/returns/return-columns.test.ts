import { expect, test } from "vitest";
import { returnColumns, returnTemplate } from "./return-columns.js";

test("makes a template with a row for each level and every column of the dictionary", () => {
  const template = returnTemplate({
    programme: "live",
    authority: "E08000035",
    asAt: "2026-12-31",
    levels: ["practitioner", "supervisor"],
  });
  const [heading, first, second, ...rest] = template.split("\r\n");
  expect(heading?.split(",")).toEqual(returnColumns.map(({ name }) => name));
  expect(first).toBe("live,E08000035,2026-12-31,practitioner,,,,,,");
  expect(second?.split(",")).toHaveLength(returnColumns.length);
  expect(rest).toEqual([""]);
});
