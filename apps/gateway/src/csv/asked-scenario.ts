import type { AssumptionInput, ScenarioInput } from "@plumbline/domain";
import { badInput } from "../errors.js";
import { AccreditationLevelEnum } from "../schema/programme/accreditation-level.enum.js";
import { ParticipationModeEnum } from "../schema/scenario/participation-mode.enum.js";
import { findList, findNumber, findText, findWord, requireText, type Asked } from "./asked.js";

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
    levels: requireText(asked, "levels").split(",").map(toLevel),
    assumptions: findList(asked, "assumptions")?.map(parseAssumption) ?? null,
    target: findNumber(asked, "target") ?? null,
    targetDate: findText(asked, "targetDate") ?? null,
    draws: findNumber(asked, "draws") ?? null,
    seed: findNumber(asked, "seed") ?? null,
  };
}

/** A level as the schema writes it (PRACTICE_LEADER) or in small letters; nothing between two commas is left for the scenario to refuse. */
function toLevel(text: string): string {
  const level = findWord(new Map([["levels", text.trim()]]), "levels", AccreditationLevelEnum);
  return level ?? text;
}

/** A slug with its mode, or its low, mode and high: uptake:0.3 or uptake:0.1:0.3:0.5. */
function parseAssumption(text: string): AssumptionInput {
  const [slug = "", ...parts] = text.split(":");
  const numbers = parts.map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [first, second, third] = numbers;
  const readable = (numbers.length === 1 || numbers.length === 3) && numbers.every(Number.isFinite);
  if (!readable || first === undefined) {
    throw badInput(
      "`assumptions` are pairs of a slug and a number, as in uptake:0.3, or a slug with its low, mode and high, as in uptake:0.1:0.3:0.5.",
    );
  }
  return second === undefined
    ? { slug, mode: first }
    : { slug, low: first, mode: second, high: third ?? null };
}
