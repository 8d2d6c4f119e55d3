import { areaInSentence } from "../../areas/area-in-sentence.js";
import type { Area } from "../../areas/area.js";
import { formatFigure } from "../../formatting/format-number.js";
import type { Indicator } from "../../indicators/indicator.js";
import type { BriefingQuestion } from "../briefing.js";
import type { BriefingGround } from "../ground.js";
import { whenLabel } from "../statement/label.js";
import { say } from "../statement/say.js";
import { findToken } from "../statement/token.js";

/** A fifth: one in five leaves, is agency staff, or stands empty. */
const line = 20;

/** In how many authorities of the country or a region a rate is above a fifth. */
export function askAboveLine(
  ground: BriefingGround,
  area: Area,
  indicator: Indicator,
): readonly BriefingQuestion[] {
  if (area.level === "local-authority" || indicator.unit !== "percent") return [];
  const period = ground.periodOf(indicator);
  const within = area.level === "country" ? {} : { within: area.code };
  const place = {
    kind: "threshold",
    indicator: indicator.slug,
    period: period.code,
    above: line,
    ...within,
  } as const;
  const [count, of] = [
    findToken(ground, { ...place, part: "count" }),
    findToken(ground, { ...place, part: "of" }),
  ];
  if (count === undefined || of === undefined) return [];
  const noun = of.value === 1 ? "authority" : "authorities";
  const question = `In how many authorities is ${indicator.phrase} above ${formatFigure(line, { ...indicator, decimals: 0 })}?`;
  return [
    {
      question,
      answer: say(ground, [
        "In ",
        count,
        " of the ",
        of,
        ` ${noun} in ${areaInSentence(area)} with a figure, `,
        whenLabel(period),
        ".",
      ]),
    },
  ];
}
