import { expect, test } from "vitest";
import { smallRelease } from "../../tests/small-release.js";
import { toCube, findValue, type Cell } from "../releases/cube.js";
import { known, missing } from "../values/value.js";
import { listChanges } from "./list-changes.js";

const cell = (period: string, value: Cell["value"]): Cell => ({
  area: "E92000001",
  indicator: "turnover-rate-fte",
  period,
  value,
});
const withCells = (...cells: Cell[]) => ({
  ...smallRelease,
  periodCodes: ["2023", "2024", "2025"],
  cube: toCube(cells),
});

test("tells added, removed and revised cells apart and leaves out those that stayed", () => {
  const earlier = withCells(cell("2023", known(15.9)), cell("2024", known(13.8)));
  const later = withCells(cell("2024", known(13.9)), cell("2025", known(11.8)));
  expect(listChanges(earlier, later).map(({ kind, period }) => [period.code, kind])).toEqual([
    ["2023", "removed"],
    ["2024", "revised"],
    ["2025", "added"],
  ]);
  expect(listChanges(later, later)).toEqual([]);
});

test("takes a figure that became unreliable for a revision", () => {
  const [change] = listChanges(
    withCells(cell("2024", known(120))),
    withCells(cell("2024", missing("low-reliability"))),
  );
  expect(change).toMatchObject({
    kind: "revised",
    after: { value: { known: false, reason: "low-reliability" } },
  });
});

test("keeps zero, every reason and what was never published apart in the cube", () => {
  const cube = toCube([cell("2023", known(0)), cell("2024", missing("rounds-to-zero"))]);
  const read = (period: string) => findValue(cube, "E92000001", "turnover-rate-fte", period);
  expect(read("2023")).toEqual({ known: true, number: 0 });
  expect(read("2024")).toEqual({ known: false, reason: "rounds-to-zero" });
  expect(read("2025")).toEqual({ known: false, reason: "not-published" });
});
