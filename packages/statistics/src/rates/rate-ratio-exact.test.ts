import { describe, expect, it } from "vitest";
import { rowsOf, valueOf } from "../../tests/reference-rows.ts";
import { rateRatioExact } from "./rate-ratio-exact.js";

describe("rateRatioExact", () => {
  it.each(rowsOf("rates", "rateRatioExact"))("gives the reference ratio for $name", (row) => {
    const first = { count: row.number("x1"), total: row.number("n1") };
    const second = { count: row.number("x2"), total: row.number("n2") };
    const ratio = valueOf(rateRatioExact(first, second, row.number("confidence")));
    expect(row.differences({ rr: ratio?.ratio, lower: ratio?.lower, upper: ratio?.upper })).toEqual([]);
  });

  it("refuses a ratio to nothing and counts that are not whole", () => {
    const some = { count: 2, total: 10 };
    expect(rateRatioExact(some, { count: 0, total: 10 })).toEqual({
      answered: false,
      reason: "zero-divisor",
    });
    expect(rateRatioExact({ count: 2.5, total: 10 }, some)).toEqual({ answered: false, reason: "not-whole" });
  });
});
