import { error } from "@sveltejs/kit";
import { ask } from "#lib/server/gateway.js";
import type { QuestionState } from "#lib/url-state/question-state.js";
import { lineQuery } from "./page.query.js";
import { roundLine } from "./round-line.js";

/**
 * The line of a question that names none: England's own figure of a rate. England's count is a total, which no area comes near:
 * there it is the median of all the areas of the level, rounded.
 */
export async function proposeLine(question: QuestionState): Promise<number> {
  const { indicator: slug, level, period, release: pinned } = question;
  const { release } = await ask(lineQuery, {
    version: pinned ?? null,
    indicator: slug,
    level: level === "regions" ? "REGION" : "LOCAL_AUTHORITY",
    period: period ?? null,
  });
  const { indicator, england, middle } = release ?? {};
  if (indicator?.formula === null) {
    const median = middle?.median ?? undefined;
    return median === undefined ? refuse() : roundLine(median, indicator.decimals);
  }
  return england?.observation?.value ?? refuse();
}

function refuse(): never {
  error(400, "There is no figure of this indicator and year to count from. Give a line of your own.", {
    heading: "This question needs a line",
    suggestions: [{ label: "Ask about turnover in the latest year", href: "/questions" }],
  });
}
