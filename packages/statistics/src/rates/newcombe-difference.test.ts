import { describe, expect, it } from "vitest";
import { rowsOf, valueOf } from "../../tests/reference-rows.ts";
import { newcombeDifference } from "./newcombe-difference.js";

describe("newcombeDifference", () => {
  it.each(rowsOf("rates", "newcombeDifference"))("gives the reference difference for $name", (row) => {
    const first = { count: row.number("x1"), total: row.number("n1") };
    const second = { count: row.number("x2"), total: row.number("n2") };
    const difference = valueOf(newcombeDifference(first, second, row.number("confidence")));
    expect(
      row.differences({ diff: difference?.difference, lower: difference?.lower, upper: difference?.upper }),
    ).toEqual([]);
  });

  it("refuses when either denominator is zero", () => {
    const some = { count: 1, total: 4 };
    const none = { count: 0, total: 0 };
    expect(newcombeDifference(some, none)).toEqual({ answered: false, reason: "not-applicable" });
    expect(newcombeDifference(none, some)).toEqual({ answered: false, reason: "not-applicable" });
  });
});
