import { expect, test } from "vitest";
import { formatTable } from "./table.js";

test("makes columns as wide as their widest cell, numbers to the right, and no blanks at the end", () => {
  expect(
    formatTable(
      [
        ["Name", "Count"],
        ["a", "7"],
        ["longer", ""],
      ],
      [1],
    ),
  ).toBe("Name    Count\na           7\nlonger");
});
