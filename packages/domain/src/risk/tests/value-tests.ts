import { capitalise } from "../../formatting/capitalise.js";
import { formatNumber } from "../../formatting/format-number.js";
import { listFigures } from "../../programme/figures/list-figures.js";
import { latestFigure, type ReportedFigure } from "../../programme/figures/reported-figure.js";
import { formatReportedValue } from "../../programme/figures/format-reported-figure.js";
import type { ClaimTest } from "../claim.js";
import type { Bearing } from "../finding.js";

interface Comparison {
  readonly why: string;
  readonly reached: string;
  readonly planned: string;
  readonly judge: (ratio: number) => Bearing;
  readonly say: (reached: ReportedFigure, planned: ReportedFigure, ratio: number) => string;
}

function compareFigures({ why, reached, planned, judge, say }: Comparison): ClaimTest {
  return (release, programme) => {
    const figures = listFigures(release, programme.slug);
    const [actual, target] = [latestFigure(figures, reached), latestFigure(figures, planned)];
    if (actual === undefined || target === undefined)
      return { why, bearing: "silent", sentence: "The record of this release lacks the figures to compare." };
    const ratio = actual.value / target.value;
    return { why, bearing: judge(ratio), sentence: say(actual, target, ratio), figure: actual };
  };
}

/** Whether the programme reached less than half of the people it was to reach; nine tenths or more would speak against the claim. */
export const reachedFewOfThosePlanned = compareFigures({
  why: "Money buys less where few of the people it was meant for are reached. Fewer than half supports the claim, nine in ten or more contradicts it.",
  reached: "accredited",
  planned: "target-assessed-by-2020",
  judge: (ratio) => (ratio < 0.5 ? "supports" : ratio >= 0.9 ? "contradicts" : "silent"),
  say: (reached, planned, ratio) =>
    `${capitalise(formatReportedValue(reached))} people were accredited, of ${formatReportedValue(planned)} who were to be assessed: about ${formatNumber(ratio * 100, 0)}%.`,
});

/** Whether an assessment cost more than twice what the plan came to for each person; at or below the plan would speak against. */
export const costMoreThanPlanned = compareFigures({
  why: "The plan’s own cost for each person is the measure. More than twice as much supports the claim, no more than planned contradicts it. The scopes differ: spending includes grants and set-up.",
  reached: "spend-per-assessed",
  planned: "planned-cost-per-person",
  judge: (ratio) => (ratio > 2 ? "supports" : ratio <= 1 ? "contradicts" : "silent"),
  say: (reached, planned, ratio) =>
    `Spending came to ${formatReportedValue(reached)} for each person assessed; the plan came to ${formatReportedValue(planned)}: ${formatNumber(ratio, 0)} times.`,
});

/** Whether the evaluation’s lowest estimate of what each pound saved is above a pound, which speaks against the claim. */
export const savedMoreThanItCost: ClaimTest = (release, programme) => {
  const why =
    "The department’s evaluation put a value on what phase 1 saved. Above a pound for each pound contradicts the claim, below supports it. Its method has not been seen.";
  const figure = latestFigure(listFigures(release, programme.slug), "saving-per-pound-low");
  if (figure === undefined)
    return { why, bearing: "silent", sentence: "The record of this release has no such estimate." };
  return {
    why,
    bearing: figure.value > 1 ? "contradicts" : "supports",
    sentence: `The evaluation’s lowest estimate for phase 1 sites was ${formatReportedValue(figure)} saved for each pound, called indicative.`,
    figure,
  };
};
