import { expect, test } from "vitest";
import { figure } from "../../tests/small-release.js";
import { workingDays } from "./working-days.js";

test("finds that England's turnover of 2025 is that of its counts", () => {
  expect(figure("E92000001", "turnover-rate-fte").agrees).toBe(true);
});

test("finds that the North East's turnover of 2024 is not that of its counts: 14.0 against 12.6", () => {
  expect(figure("E12000001", "turnover-rate-fte", "2024").agrees).toBe(false);
});

test("finds that England's agency rate of 2024 is not that of its counts: 16.2 against 16.0", () => {
  expect(figure("E92000001", "agency-rate-fte", "2024").agrees).toBe(false);
});

test("holds nothing against a count that rounds to zero", () => {
  expect(figure("E08000024", "agency-rate-fte").agrees).toBeUndefined();
});

test("counts a working day more in a year that holds a 29 February", () => {
  expect(["2019", "2020", "2024", "2025"].map(workingDays)).toEqual([253, 254, 254, 253]);
});
