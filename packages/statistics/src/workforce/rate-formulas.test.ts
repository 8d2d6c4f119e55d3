import { describe, expect, it } from "vitest";
import { rowsOf, valueOf } from "../../tests/reference-rows.ts";
import type { Answer } from "../answer.js";
import { absenceRate } from "./absence-rate.js";
import { churnRate } from "./churn-rate.js";
import { ratioToBase } from "./ratio-to-base.js";
import { shareOfBoth } from "./share-of-both.js";
import { unfilledAfterCover } from "./unfilled-after-cover.js";

const percent = (rate: Answer<number>) => 100 * (valueOf(rate) ?? Number.NaN);

describe("workforce rates", () => {
  it.each(rowsOf("workforce", "cswwRates"))(
    "come within rounding of the published rates for $name",
    (row) => {
      const of = row.number;
      expect(
        row.differences({
          churnHeadcount: valueOf(
            churnRate(of("starters_headcount"), of("leavers_headcount"), of("inpost_headcount")),
          ),
          turnover_rate_fte: percent(ratioToBase(of("leavers_fte"), of("inpost_fte"))),
          turnover_rate_headcount: percent(ratioToBase(of("leavers_headcount"), of("inpost_headcount"))),
          agency_rate_fte: percent(shareOfBoth(of("agency_fte"), of("inpost_fte"))),
          agency_rate_headcount: percent(shareOfBoth(of("agency_headcount"), of("inpost_headcount"))),
          agency_cover_rate_fte: percent(ratioToBase(of("agency_cover_fte"), of("agency_fte"))),
          vacancy_rate_fte: percent(shareOfBoth(of("vacancy_fte"), of("inpost_fte"))),
          vacancy_agency_cover_rate_fte: percent(ratioToBase(of("agency_cover_fte"), of("vacancy_fte"))),
          caseload_fte: valueOf(ratioToBase(of("cases"), of("case_holders_fte"))),
          absence_rate_fte: percent(absenceRate(of("working_days_lost_fte"), of("inpost_fte"), 2025)),
        }),
      ).toEqual([]);
    },
  );

  it("have no turnover where nobody is in post, and agency staff only", () => {
    expect(ratioToBase(0, 0)).toEqual({ answered: false, reason: "not-applicable" });
    expect(valueOf(shareOfBoth(2, 0))).toBe(1);
  });

  it("count a working day more in a leap year", () => {
    expect(valueOf(absenceRate(254, 1, 2024))).toBe(1);
    expect(valueOf(absenceRate(253, 1, 2025))).toBe(1);
  });

  it("leave the posts unfilled that agency staff do not cover", () => {
    expect(valueOf(unfilledAfterCover(20, 5, 80))).toBe(0.15);
  });
});
