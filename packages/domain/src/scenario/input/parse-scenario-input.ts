import { accreditationLevels, type AccreditationLevel } from "../../programme/accreditation-level.js";
import { shareLimits } from "../assumptions/assumption.js";
import { monthEnd, monthsBy } from "../calendar.js";
import { participationModes, type ParticipationMode } from "../policy.js";
import type { Scenario } from "../scenario.js";
import { checkAssumptions, toScenarioAssumptions } from "./parse-assumptions.js";
import type { ScenarioInput } from "./scenario-input.js";
import { scenarioDefaults, scenarioLimits } from "./scenario-limits.js";
import { checkNumber, type ScenarioProblem } from "./scenario-problem.js";

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly ScenarioProblem[] };

/**
 * A scenario, or everything that is wrong with the input; each problem names its field and what is allowed there. `start` is the
 * day (ISO) the workforce was counted, from which months run.
 */
export function parseScenarioInput(input: ScenarioInput, start: string): ParsedScenario {
  const draws = input.draws ?? scenarioDefaults.draws;
  const seed = input.seed ?? scenarioDefaults.seed;
  const target = input.target ?? undefined;
  const changes = input.assumptions ?? [];
  const mode = participationModes.find((known) => known === input.mode);
  const levels = accreditationLevels.filter((level) => input.levels.includes(level));
  const month = input.targetDate == null ? scenarioDefaults.month : monthsBy(start, input.targetDate);
  const problems = [
    ...checkName(input.name),
    ...checkMode(input.mode, mode),
    ...checkLevels(input.levels, levels),
    ...checkNumber("fundedShare", input.fundedShare, shareLimits),
    ...checkAssumptions(changes),
    ...(target === undefined ? [] : checkNumber("target", target, shareLimits)),
    ...checkMonth(start, month),
    ...checkNumber("draws", draws, scenarioLimits.draws),
    ...checkNumber("seed", seed, scenarioLimits.seed),
  ];
  if (problems.length > 0 || mode === undefined || month === undefined) return { ok: false, problems };
  const scenario = {
    policy: { mode, fundedShare: input.fundedShare, levels },
    assumptions: toScenarioAssumptions(changes),
    month,
    draws,
    seed,
    ...(target === undefined ? {} : { target }),
    ...(input.name == null ? {} : { name: input.name }),
  };
  return { ok: true, scenario };
}

function checkName(name: string | null | undefined): readonly ScenarioProblem[] {
  const most = scenarioLimits.nameLength;
  if ((name?.length ?? 0) <= most) return [];
  return [
    {
      code: "too-long",
      field: "name",
      sentence: `name has ${name?.length} characters; it may have ${most}.`,
      range: { least: 0, most },
    },
  ];
}

function checkMode(text: string, mode: ParticipationMode | undefined): readonly ScenarioProblem[] {
  if (mode !== undefined) return [];
  return [
    {
      code: "unknown-mode",
      field: "mode",
      sentence: `mode is “${text.slice(0, 100)}”; it must be ${participationModes.join(" or ")}.`,
      nearest: participationModes,
    },
  ];
}

function checkLevels(
  texts: readonly string[],
  known: readonly AccreditationLevel[],
): readonly ScenarioProblem[] {
  const names: ReadonlySet<string> = new Set(accreditationLevels);
  const wrong = texts.find((text) => !names.has(text));
  const allowed = accreditationLevels.join(", ");
  if (wrong !== undefined) {
    const sentence = `levels holds “${wrong.slice(0, 100)}”; the levels are ${allowed}.`;
    return [{ code: "unknown-level", field: "levels", sentence, nearest: accreditationLevels }];
  }
  if (known.length > 0) return [];
  const sentence = `levels is empty; name at least one of ${allowed}.`;
  return [{ code: "no-levels", field: "levels", sentence, nearest: accreditationLevels }];
}

function checkMonth(start: string, month: number | undefined): readonly ScenarioProblem[] {
  const { least, most } = scenarioLimits.months;
  const span = `from ${monthEnd(start, least)} to ${monthEnd(start, most)}`;
  if (month === undefined) {
    const sentence = `targetDate is no day; write one as YYYY-MM-DD, ${span}.`;
    return [{ code: "not-a-date", field: "targetDate", sentence }];
  }
  if (month >= least && month <= most) return [];
  const sentence = `targetDate must lie ${span}.`;
  return [{ code: "out-of-range", field: "targetDate", sentence, range: { least, most } }];
}
