import { describe, expect, it } from "vitest";
import { rowsOf, valueOf } from "../../tests/reference-rows.ts";
import { rateInterval } from "./rate-interval.js";

const words = { exact: "Exact", byar: "Byars" };

describe("rateInterval", () => {
  it.each(rowsOf("rates", "rateInterval"))("gives the reference rate for $name", (row) => {
    const options = { multiplier: row.number("multiplier"), confidence: row.number("confidence") };
    const rate = valueOf(rateInterval(row.number("x"), row.number("n"), options));
    expect(row.differences({ ...rate, method: rate === null ? null : words[rate.method] })).toEqual([]);
  });

  it("answers above 100%, where more left than were in post", () => {
    expect(valueOf(rateInterval(60, 50))?.value).toBe(1.2);
  });

  it("refuses a zero denominator and a small count that is not whole", () => {
    expect(rateInterval(3, 0)).toEqual({ answered: false, reason: "not-applicable" });
    expect(rateInterval(3.5, 10)).toEqual({ answered: false, reason: "not-whole" });
  });
});
