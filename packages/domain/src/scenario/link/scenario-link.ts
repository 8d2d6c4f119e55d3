import { monthEnd } from "../calendar.js";
import { impliedRange } from "../input/parse-assumptions.js";
import type { Scenario, ScenarioAssumption } from "../scenario.js";

/** What the link of a scenario names besides the scenario: the day it starts on (ISO), and the version of the release it is worked out from. */
export interface LinkContext {
  readonly start: string;
  readonly release: string;
}

/** Digits kept of a share as a percentage: multiplying leaves noise beyond them. */
const significantDigits = 12;

/**
 * The page of a scenario, everything that decides it in the link: the policy, month, target, draws, seed and release, and each
 * assumption where it departs from its default. Shares stand as percentages.
 *
 * @example scenarioLink(scenario, { start: "2017-09-30", release: "2025.1" }) // "/scenarios?mode=mandatory&funded=100&…"
 */
export function scenarioLink(
  { policy, assumptions, target, month, draws, seed }: Scenario,
  { start, release }: LinkContext,
): string {
  const pairs: readonly (readonly [string, string])[] = [
    ["mode", policy.mode],
    ["funded", asPercent(policy.fundedShare)],
    ["levels", policy.levels.join(",")],
    ["by", monthEnd(start, month).slice(0, "YYYY-MM".length)],
    ...(target === undefined ? [] : [["target", asPercent(target)] as const]),
    ...assumptions.filter(({ changed }) => changed).flatMap(linkAssumption),
    ["draws", `${draws}`],
    ["seed", `${seed}`],
    ["release", release],
  ];
  return `/scenarios?${pairs.map(([name, text]) => `${name}=${text}`).join("&")}`;
}

function linkAssumption(assumption: ScenarioAssumption): readonly (readonly [string, string])[] {
  const { slug, unit, low, mode, high } = assumption;
  const implied = impliedRange(assumption.default, { mode });
  const print = unit.startsWith("share ") ? asPercent : String;
  return [
    ...(low === implied.low ? [] : [[`${slug}-low`, print(low)] as const]),
    ...(mode === assumption.default.mode ? [] : [[slug, print(mode)] as const]),
    ...(high === implied.high ? [] : [[`${slug}-high`, print(high)] as const]),
  ];
}

function asPercent(share: number): string {
  return String(Number((share * 100).toPrecision(significantDigits)));
}
