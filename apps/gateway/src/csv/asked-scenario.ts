import type { AccreditationLevel, AssumptionInput, ScenarioInput } from "@plumbline/domain";
import { AccreditationLevelEnum } from "../schema/programme/accreditation-level.enum.js";
import { ParticipationModeEnum } from "../schema/scenario/participation-mode.enum.js";
import {
  findList,
  findNumber,
  findText,
  findWord,
  findWords,
  requireText,
  shorten,
  type Asked,
} from "../links/asked.js";

/** The fields of ScenarioInput, each a parameter of its own: mode=mandatory&fundedShare=1&levels=practitioner,supervisor. */
export const scenarioParameters = [
  "mode",
  "fundedShare",
  "levels",
  "assumptions",
  "target",
  "targetDate",
  "draws",
  "seed",
] as const;

export function requireScenario(asked: Asked): ScenarioInput {
  requireText(asked, "mode");
  requireText(asked, "fundedShare");
  return {
    mode: findWord(asked, "mode", ParticipationModeEnum) ?? "",
    fundedShare: findNumber(asked, "fundedShare") ?? 0,
    levels: requireLevels(asked),
    assumptions: findList(asked, "assumptions")?.map((text) => readAssumption(asked, text)) ?? null,
    target: findNumber(asked, "target") ?? null,
    targetDate: findText(asked, "targetDate") ?? null,
    draws: findNumber(asked, "draws") ?? null,
    seed: findNumber(asked, "seed") ?? null,
  };
}

function requireLevels(asked: Asked): readonly AccreditationLevel[] {
  if (findList(asked, "levels") === undefined) asked.complain("This address needs `levels`.");
  return findWords(asked, "levels", AccreditationLevelEnum);
}

/** A slug with its mode, or its low, mode and high: uptake:0.3 or uptake:0.1:0.3:0.5. */
function readAssumption(asked: Asked, text: string): AssumptionInput {
  const [slug = "", ...parts] = text.split(":");
  const numbers = parts.map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [first = Number.NaN, second, third] = numbers;
  if ((numbers.length !== 1 && numbers.length !== 3) || !numbers.every(Number.isFinite)) {
    asked.complain(
      `\`assumptions\` are pairs of a slug and a number, as in uptake:0.3, or a slug with its low, mode and high, as in uptake:0.1:0.3:0.5, not “${shorten(text)}”.`,
    );
  }
  return second === undefined
    ? { slug, mode: first }
    : { slug, low: first, mode: second, high: third ?? null };
}
