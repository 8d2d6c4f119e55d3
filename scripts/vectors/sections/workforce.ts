import * as statistics from "@plumbline/statistics";
import type { Answer } from "@plumbline/statistics";
import { fieldOf, orNull, type Adapter, type Adapters } from "../adapter.ts";
import type { Inputs } from "../inputs.ts";

const cswwRates: Adapter = (inputs) => {
  const rates = toRates(inputs);
  const isRefused = Object.values(rates).some((rate) => rate === null);
  return {
    ...rates,
    published: rates,
    churnHeadcount: withCounts(
      inputs,
      ["starters_headcount", "leavers_headcount", "inpost_headcount"],
      ([s, l, i]) => orNull(statistics.churnRate(s, l, i)),
    ),
    reason: isRefused ? "z" : null,
  };
};

function toRates(inputs: Inputs) {
  const ratio = (part: string, base: string) =>
    withCounts(inputs, [part, base], ([x, n]) => percent(statistics.ratioToBase(x, n)));
  const share = (part: string, rest: string) =>
    withCounts(inputs, [part, rest], ([x, n]) => percent(statistics.shareOfBoth(x, n)));
  return {
    turnover_rate_fte: ratio("leavers_fte", "inpost_fte"),
    turnover_rate_headcount: ratio("leavers_headcount", "inpost_headcount"),
    agency_rate_fte: share("agency_fte", "inpost_fte"),
    agency_rate_headcount: share("agency_headcount", "inpost_headcount"),
    agency_cover_rate_fte: ratio("agency_cover_fte", "agency_fte"),
    vacancy_rate_fte: share("vacancy_fte", "inpost_fte"),
    vacancy_agency_cover_rate_fte: vacancyCover(inputs),
    caseload_fte: withCounts(inputs, ["cases", "case_holders_fte"], ([x, n]) =>
      orNull(statistics.ratioToBase(x, n)),
    ),
    absence_rate_fte: withCounts(inputs, ["working_days_lost_fte", "inpost_fte"], ([x, n]) =>
      percent(statistics.absenceRate(x, n, inputs.number("year", 2025))),
    ),
  };
}

function vacancyCover(inputs: Inputs) {
  return withCounts(inputs, ["agency_cover_fte", "vacancy_fte"], ([x, n]) =>
    percent(statistics.ratioToBase(x, n)),
  );
}

/** The rate of the named counts; undefined where the vector does not give them, null where it gives null. */
function withCounts<T>(
  inputs: Inputs,
  names: readonly string[],
  rate: (counts: readonly [number, number, number]) => T,
): T | null | undefined {
  if (names.some((name) => inputs.fields[name] === undefined)) return undefined;
  if (names.some((name) => inputs.fields[name] === null)) return null;
  const [first = 0, second = 0, third = 0] = names.map((name) => inputs.number(name));
  return rate([first, second, third]);
}

function percent(rate: Answer<number>): number | null {
  return fieldOf(rate, (value) => 100 * value);
}

export const workforce: Adapters = { cswwRates };
