import type { Scenario } from "./scenario.js";

/** Raised whenever the same inputs would come to another answer. */
export const scenarioModelVersion = 1;

/**
 * Everything that decides a scenario’s answer, one fact a line, always in the same order and form: what its digest is taken of.
 * The name is left out, for it changes nothing. Assumptions stand with the values they have, changed or not.
 *
 * @example scenarioText(scenario, release.digest).split("\n")[0] // "scenario-model 1"
 */
export function scenarioText(scenario: Scenario, releaseDigest: string): string {
  const { policy, assumptions, target, month, draws, seed } = scenario;
  return [
    `scenario-model ${scenarioModelVersion}`,
    `release ${releaseDigest}`,
    `mode ${policy.mode}`,
    `funded-share ${policy.fundedShare}`,
    `levels ${policy.levels.join(" ")}`,
    `target ${target ?? "none"}`,
    `month ${month}`,
    `draws ${draws}`,
    `seed ${seed}`,
    ...assumptions.map(({ slug, low, mode, high, drawn }) =>
      [slug, low, mode, high, drawn ? "drawn" : "fixed"].join(" "),
    ),
    "",
  ].join("\n");
}
