import {
  findPeriod,
  latestPeriod,
  listPeriods,
  nearestNames,
  workforceDay,
  type Indicator,
  type Period,
  type Release,
} from "@plumbline/domain";
import { notFound } from "../../errors.js";
import type { Optional } from "../optional.js";
import { required } from "./required.js";

function unknownPeriod(codes: readonly string[], code: string) {
  return () => notFound({ kind: "period", named: code, nearest: listNearestCodes(code, codes) });
}

/** Years are near by their number, any other code by its letters. */
function listNearestCodes(code: string, codes: readonly string[]): readonly string[] {
  const year = Number(code);
  if (Number.isNaN(year)) return nearestNames(code, codes);
  return codes.toSorted((a, b) => Math.abs(Number(a) - year) - Math.abs(Number(b) - year)).slice(0, 3);
}

/** The period of an indicator that a code names, else its latest. */
export function selectPeriod(release: Release, indicator: Indicator, code: Optional<string>): Period {
  const period = code == null ? latestPeriod(release, indicator) : findPeriod(release, indicator, code);
  if (period !== undefined) return period;
  const codes = listPeriods(release, indicator).map((each) => each.code);
  throw unknownPeriod(codes, code ?? "latest")();
}

/** The codes of the periods named, in the order of the release; all of them where none are named. */
export function selectPeriodCodes(release: Release, codes: Optional<readonly string[]>): readonly string[] {
  for (const code of codes ?? [])
    if (!release.periodCodes.includes(code)) throw unknownPeriod(release.periodCodes, code)();
  return codes == null ? release.periodCodes : release.periodCodes.filter((code) => codes.includes(code));
}

/** The code of a period of the release, its latest where none is named. */
export function selectPeriodCode(release: Release, code: Optional<string>): string {
  const [named] = code == null ? [release.periodCodes.at(-1)] : selectPeriodCodes(release, [code]);
  return required(named, unknownPeriod(release.periodCodes, code ?? "latest"));
}

/** The last day of the period that a code names, else of the latest period of the release. */
export function selectDay(release: Release, code: Optional<string>): string {
  return workforceDay(selectPeriodCode(release, code));
}
