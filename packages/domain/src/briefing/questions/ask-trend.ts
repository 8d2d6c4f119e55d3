import { capitalise } from "../../formatting/capitalise.js";
import { listSeries } from "../../series/series.js";
import { findTrend, type TrendOutcome } from "../../trend/find-trend.js";
import type { BriefingQuestion } from "../briefing.js";
import type { BriefingGround } from "../ground.js";
import { yearLabel } from "../statement/label.js";
import { say } from "../statement/say.js";
import { findToken } from "../statement/token.js";
import { subjectOf, type Movement } from "../words/movement.js";

const answers: Readonly<Record<TrendOutcome, string>> = {
  improving: "better",
  worsening: "worse",
  rising: "up",
  falling: "down",
  "no-clear-trend": "no clear trend",
  "too-few-periods": "cannot be told",
};

/** Whether the change the brief leads with is part of a trend. */
export function askTrend(ground: BriefingGround, { area, indicator }: Movement): BriefingQuestion {
  const trend = findTrend(listSeries(ground.release, area, indicator));
  const subject = subjectOf({ area, indicator });
  const question = "Is this a trend, or one year?";
  const since = trend.from === undefined ? [] : [" since ", yearLabel(trend.from)];
  if (trend.outcome === "too-few-periods") {
    return { question, answer: say(ground, ["It cannot be told: too few years in a row can be compared."]) };
  }
  if (trend.outcome === "no-clear-trend") {
    return {
      question,
      answer: say(ground, [`${capitalise(subject)} shows no clear trend`, ...since, "."]),
    };
  }
  const slope = findToken(ground, { kind: "slope", area: area.code, indicator: indicator.slug });
  if (slope === undefined) return { question, answer: say(ground, ["It cannot be told."]) };
  const verb = slope.value > 0 ? "risen" : "fallen";
  return {
    question,
    answer: say(ground, [
      `A trend: ${subject} has ${verb}`,
      ...since,
      " by about ",
      slope,
      ` a year: ${answers[trend.outcome]}.`,
    ]),
  };
}
