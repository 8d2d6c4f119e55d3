import type { Area } from "../../areas/area.js";
import type { BriefingQuestion } from "../briefing.js";
import type { BriefingGround } from "../ground.js";
import { findLead } from "../sections/headline.js";
import type { Movement } from "../words/movement.js";
import { askAboveLine } from "./ask-above-line.js";
import { askPlace } from "./ask-place.js";
import { askScheme } from "./ask-scheme.js";
import { askTrend } from "./ask-trend.js";
import { askWhyMissing } from "./ask-why-missing.js";

/** The questions a reader of the brief is likely to be asked, with answers from the same figures. */
export function listQuestions(
  ground: BriefingGround,
  area: Area,
  movements: readonly Movement[],
): readonly BriefingQuestion[] {
  const lead = findLead(movements) ?? movements[0];
  if (lead === undefined) return [];
  return [
    askTrend(ground, lead),
    ...askWhyMissing(ground, movements),
    ...askAboveLine(ground, area, lead.indicator),
    ...askPlace(ground, area),
    ...askScheme(ground),
  ];
}
