import { compareToBenchmark } from "../comparison/verdict.js";
import { neighboursMedian } from "../comparison/neighbours-median.js";
import { observationInterval } from "../comparison/observation-interval.js";
import { roundHalfAway } from "../formatting/format-number.js";
import { listNotes } from "../notes/note.js";
import { quoteNote } from "../notes/quote-note.js";
import type { RankRange } from "../ranks/rank-ranges.js";
import type { Observation } from "../releases/observation.js";
import type { Release } from "../releases/release.js";
import { shorthand } from "../values/missing.js";
import type { PackLine } from "./pack.js";

interface LineContext {
  readonly reference: boolean;
  readonly rank?: RankRange | undefined;
}

const decimalsKept = 3;

/** What a pack says of a figure. The verdict is against England. */
export function toPackLine(
  release: Release,
  observation: Observation,
  { reference, rank }: LineContext,
): PackLine {
  const { area, indicator, period, value } = observation;
  const interval = observationInterval(observation);
  const { outcome, sentence } = compareToBenchmark(release, observation);
  const median = neighboursMedian(release, observation);
  const subject = { area: area.code, indicator: indicator.slug, period: period.code };
  const keep = (number: number) => roundHalfAway(number, decimalsKept);
  return {
    reference,
    areaCode: area.code,
    areaName: area.name,
    indicator: indicator.slug,
    period: period.code,
    value: value.known ? value.number : null,
    shorthand: value.known ? null : shorthand[value.reason].symbol,
    reason: value.known ? null : shorthand[value.reason].explanation,
    lower: interval.answered ? keep(interval.lower) : null,
    upper: interval.answered ? keep(interval.upper) : null,
    outcome,
    sentence,
    neighboursMedian: median.resolved ? keep(median.value) : null,
    rankFrom: rank?.lower ?? null,
    rankTo: rank?.upper ?? null,
    ranked: rank?.of ?? null,
    notes: listNotes(release.notes, subject)
      .filter(({ areas }) => areas.includes(area.code))
      .map(quoteNote),
  };
}
