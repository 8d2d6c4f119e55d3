import { areaInSentence, listWords } from "@plumbline/domain";
import { sideOf } from "#lib/words/outcomes.js";
import type { AreaFields, HeadlineObservation } from "./page.query.js";

/** What the headlines say together: how many are better and worse than the benchmark, beyond chance. */
export function summariseHeadlines(area: AreaFields, headlines: readonly HeadlineObservation[]): string {
  const isEngland = area.level === "COUNTRY";
  const verdicts = headlines.map((headline) => ({
    name: headline.indicator.shortName.toLowerCase(),
    polarity: headline.indicator.polarity,
    outcome: isEngland ? headline.againstBefore.outcome : headline.againstEngland.outcome,
  }));
  const named = (outcome: string) =>
    verdicts.filter((verdict) => verdict.outcome === outcome).map(({ name }) => name);
  const compared = verdicts.filter(({ outcome, polarity }) => sideOf(outcome, polarity) !== "not-compared");
  if (compared.length === 0) return "None of its headline figures can be compared.";
  const parts = [
    phrase("better", named("BETTER")),
    phrase("worse", named("WORSE")),
    phrase("similar", named("SIMILAR")),
  ].filter((part) => part !== "");
  const against = isEngland ? "Against the year before" : "Against England";
  return `${against}, ${areaInSentence(area)} is ${parts.join("; ")}.`;
}

function phrase(word: string, names: readonly string[]): string {
  return names.length === 0 ? "" : `${word} on ${listWords(names)}`;
}
