import { areaInSentence, listWords } from "@plumbline/domain";
import { upperFirst } from "#lib/words/letter-case.js";
import type { RegionArea, RegionHeadline } from "./page.query.js";

/** How the region stands against England, and how many of its authorities are worse or better on turnover. */
export function summariseRegion(region: RegionArea, headlines: readonly RegionHeadline[]): string {
  const named = (outcome: string) =>
    headlines
      .filter(({ own }) => own?.verdict.outcome === outcome)
      .map(({ comparison }) => comparison.indicator.shortName.toLowerCase());
  const parts = [
    phrase("better", named("BETTER")),
    phrase("worse", named("WORSE")),
    phrase("similar", named("SIMILAR")),
  ];
  const said = parts.filter((part) => part !== "").join("; ");
  return said === "" ? "" : `${upperFirst(areaInSentence(region))} against England: ${said}.`;
}

/** How many authorities are worse and better than England on one indicator. */
export function countAuthorities({ comparison: { rows, excluded, indicator } }: RegionHeadline): string {
  const count = (outcome: string) => rows.filter(({ verdict }) => verdict.outcome === outcome).length;
  const left = excluded.length === 0 ? "" : ` (${excluded.length} without a figure)`;
  return `${indicator.shortName}: ${count("WORSE")} worse than England, ${count("BETTER")} better, of ${rows.length} authorities${left}`;
}

function phrase(word: string, names: readonly string[]): string {
  return names.length === 0 ? "" : `${word} on ${listWords(names)}`;
}
