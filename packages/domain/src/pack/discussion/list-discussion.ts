import type { Area } from "../../areas/area.js";
import { compareAreas } from "../../comparison/compare-areas.js";
import type { BenchmarkKind } from "../../comparison/benchmark.js";
import type { Indicator } from "../../indicators/indicator.js";
import type { Release } from "../../releases/release.js";
import { latestPeriod } from "../../releases/release-periods.js";
import type { DiscussionPoint } from "../pack.js";
import { nameFew, whenSaid } from "./words.js";

/**
 * The questions that the latest figures of some authorities raise, each from a rule that picked the authorities out: those beyond
 * chance from England, from their neighbours and from their own year before, and those without a figure. It asks, and never says why.
 */
export function listDiscussion(
  release: Release,
  areas: readonly Area[],
  indicators: readonly Indicator[],
): readonly DiscussionPoint[] {
  return indicators.flatMap((indicator) => [
    ...comparisons.flatMap((comparison) => raise(release, areas, { indicator, ...comparison })),
    ...askForMissing(release, areas, indicator),
  ]);
}

interface RaisedComparison {
  readonly kind: BenchmarkKind;
  readonly above: string;
  readonly below: string;
  readonly askAbove: string;
  readonly askBelow: string;
}

const comparisons: readonly RaisedComparison[] = [
  {
    kind: "england",
    above: "lay above England’s figure",
    below: "lay below England’s figure",
    askAbove: "Does this match what these authorities see themselves, and is it the same across their teams?",
    askBelow: "What would these authorities tell the others about how they work?",
  },
  {
    kind: "statistical-neighbours",
    above: "lay above the median of their statistical neighbours",
    below: "lay below the median of their statistical neighbours",
    askAbove: "Which of their neighbours would these authorities want to compare notes with?",
    askBelow: "Which of their neighbours could learn from these authorities, and have they been asked?",
  },
  {
    kind: "previous-period",
    above: "rose since the year before",
    below: "fell since the year before",
    askAbove: "Do these authorities expect the next figure to stay there?",
    askBelow: "Do these authorities expect the next figure to stay there?",
  },
];

function raise(
  release: Release,
  areas: readonly Area[],
  { indicator, kind, ...words }: RaisedComparison & { readonly indicator: Indicator },
): readonly DiscussionPoint[] {
  const period = latestPeriod(release, indicator);
  if (period === undefined) return [];
  const { rows } = compareAreas(release, { indicator, period, areas, benchmark: { kind } });
  const beyond = rows.filter(({ verdict }) => !["similar", "not-comparable"].includes(verdict.outcome));
  const sides = [
    {
      found: beyond.filter(({ verdict }) => (verdict.difference ?? 0) > 0),
      said: words.above,
      ask: words.askAbove,
    },
    {
      found: beyond.filter(({ verdict }) => (verdict.difference ?? 0) < 0),
      said: words.below,
      ask: words.askBelow,
    },
  ];
  return sides.flatMap(({ found, said, ask }) => {
    const [first] = found;
    if (first === undefined) return [];
    const names = nameFew(found.map(({ observation }) => observation.area));
    return [
      {
        indicator: indicator.slug,
        finding: `${whenSaid(indicator, period)} ${said}, by more than chance would explain, in ${names}.`,
        question: ask,
        rule: first.verdict.rule,
      },
    ];
  });
}

function askForMissing(
  release: Release,
  areas: readonly Area[],
  indicator: Indicator,
): readonly DiscussionPoint[] {
  const period = latestPeriod(release, indicator);
  if (period === undefined) return [];
  const { excluded } = compareAreas(release, { indicator, period, areas });
  const without = excluded.filter(({ value }) => !value.known && value.reason !== "rounds-to-zero");
  if (without.length === 0) return [];
  const names = nameFew(without.map(({ area }) => area));
  return [
    {
      indicator: indicator.slug,
      finding: `${whenSaid(indicator, period)} has no published figure for ${names}.`,
      question: "Is there a figure that could be shared here, and will the next one be published?",
      rule: null,
    },
  ];
}
