import { areaInSentence } from "../../areas/area-in-sentence.js";
import type { Area } from "../../areas/area.js";
import type { BriefingQuestion } from "../briefing.js";
import type { BriefingGround } from "../ground.js";
import { listHeadlineRates } from "../headline-indicators.js";
import { say } from "../statement/say.js";
import { verbFor } from "../words/area-verb.js";

/** Why there is no single place in a table. */
export function askPlace(ground: BriefingGround, area: Area): readonly BriefingQuestion[] {
  const { level } = area;
  const ranked = listHeadlineRates(ground.release).some((indicator) =>
    ground.ranksOf(indicator, level).has(area.code),
  );
  if (!ranked || (level !== "local-authority" && level !== "region")) return [];
  return [
    {
      question: `Where ${verbFor(area, "does", "do")} ${areaInSentence(area)} rank?`,
      answer: say(ground, [
        "No single place can be given. Chance alone moves areas past one another from year to year, so each has a range.",
      ]),
    },
  ];
}
