import { describe, expect, it } from "vitest";
import { rowsOf, valueOf } from "../../tests/reference-rows.ts";
import { byarInterval } from "./byar-interval.js";

describe("byarInterval", () => {
  it.each(rowsOf("rates", "byarsInterval"))("gives the reference interval for $name", (row) => {
    expect(row.differences({ ...valueOf(byarInterval(row.number("x"), row.number("confidence"))) })).toEqual(
      [],
    );
  });

  it("refuses a count of one at 99.8%, where the approximation falls below zero", () => {
    expect(byarInterval(1, 0.998)).toEqual({ answered: false, reason: "out-of-reach" });
  });
});
