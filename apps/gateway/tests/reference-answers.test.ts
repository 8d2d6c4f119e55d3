import {
  compareAreas,
  findConsistency,
  findDeprivationGap,
  findFunnel,
  findIndicator,
  findStability,
  findTrend,
  listSeries,
  selectAreas,
  selectPanel,
  valueOf,
  workforcePeriod,
  findArea,
  compareToBenchmark,
  findObservation,
  type Indicator,
  type Period,
  type Release,
} from "@plumbline/domain";
import { beforeAll, describe, expect, test } from "vitest";
import { ask } from "./fixtures/ask.ts";
import { loadBundledReleases } from "./fixtures/bundled-releases.ts";
import answers from "./reference/answers.json" with { type: "json" };

/** Answers computed independently from the same published file, in Python and R; rates as proportions. */
let releases: readonly Release[];
let release: Release;

beforeAll(async () => {
  releases = await loadBundledReleases();
  const [latest] = releases;
  if (latest === undefined) throw new Error("no release is bundled");
  release = latest;
}, 120_000);

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the reference asks for something that is not there");
  return value;
}

const indicatorOf = (slug: string): Indicator => required(findIndicator(slug));
const periodOf = (indicator: Indicator, code: string): Period => workforcePeriod(indicator.periodKind, code);
const authoritiesIn = (period: Period) => selectAreas(release.areas, {}, period.end);

function expectClose(found: number | undefined | null, reference: number, scale = 1): void {
  const wanted = reference * scale;
  expect(Math.abs((found ?? Number.NaN) - wanted)).toBeLessThanOrEqual(
    Math.max(1e-9, 1e-8 * Math.abs(wanted)),
  );
}

describe("through the domain", () => {
  test.each(answers.panels)("the spread of $indicator in $period is the reference's", (reference) => {
    const indicator = indicatorOf(reference.indicator);
    const { points } = findConsistency(release, { indicator, areasIn: authoritiesIn });
    const point = required(points.find(({ period }) => period.code === reference.period));
    const spread = required(point.spread);
    expect(point.areas).toBe(reference.areas);
    expectClose(spread.pooledRate, reference.pooledRate);
    for (const name of ["p10", "lowerQuartile", "median", "upperQuartile", "p90"] as const) {
      expectClose(spread.quantiles[name], reference[name]);
    }
    for (const name of [
      "spread",
      "chanceShare",
      "weightedCoefficientOfVariation",
      "withinFifthShare",
      "betweenRegionShare",
    ] as const) {
      expectClose(valueOf(spread[name]), reference[name]);
    }
  });

  test("the funnel of 2017 has the reference's centre, dispersion, scores and outliers", () => {
    const { funnel: reference } = answers;
    const indicator = indicatorOf(reference.indicator);
    const period = periodOf(indicator, reference.period);
    const funnel = findFunnel(release, { indicator, period, areas: authoritiesIn(period), adjusted: true });
    expectClose(funnel.centre, reference.centre);
    expectClose(funnel.overdispersion, reference.overdispersion);
    expectClose(required(funnel.tau) ** 2, reference.tau2);
    const scores: Readonly<Record<string, number>> = reference.z;
    for (const { observation, z } of funnel.points) expectClose(z, required(scores[observation.area.code]));
    const at = (place: string) =>
      funnel.points.filter((point) => point.place === place).map(({ observation }) => observation.area.code);
    expect([at("above-99.8"), at("below-99.8")]).toEqual([reference.above998, reference.below998]);
  });

  test("the verdicts of 2017 against England are the reference's", () => {
    const { funnel: reference } = answers;
    const indicator = indicatorOf(reference.indicator);
    const period = periodOf(indicator, reference.period);
    const { rows } = compareAreas(release, { indicator, period, areas: authoritiesIn(period) });
    const count = (outcome: string) => rows.filter(({ verdict }) => verdict.outcome === outcome).length;
    const { higher, similar, lower } = reference.verdicts;
    expect([count("worse"), count("similar"), count("better")]).toEqual([higher, similar, lower]);
  });

  test("spread and slope of turnover over nine years are the reference's", () => {
    const { convergence: reference } = answers;
    const indicator = indicatorOf(reference.indicator);
    const { points, verdict } = findConsistency(release, { indicator, areasIn: authoritiesIn });
    for (const [position, { spread }] of points.entries()) {
      expectClose(valueOf(required(spread).spread), required(reference.spread[position]));
      const relative = valueOf(required(spread).weightedCoefficientOfVariation);
      expectClose(relative, required(reference.weightedCoefficientOfVariation[position]));
    }
    expectClose(verdict.slopePerYear, reference.slopePerYear);
  });

  test("the test of equal spread leaves recoded areas out, where the reference keeps them", () => {
    const { convergence: reference } = answers;
    const indicator = indicatorOf(reference.indicator);
    const { verdict } = findConsistency(release, { indicator, areasIn: authoritiesIn });
    const recoded = Object.keys(reference.newCodes).length;
    expect(verdict.matched).toBe(reference.matchedThroughNewCodes - recoded);
    const panelOf = (code: string) => {
      const period = periodOf(indicator, code);
      return selectPanel(release, { indicator, period, areas: authoritiesIn(period) }).members;
    };
    expect([panelOf("2017").length, panelOf("2025").length]).toEqual([148, 146]);
  });

  test.each(answers.deprivation)("the gap of $indicator by deprivation is the reference's", (reference) => {
    const indicator = indicatorOf(reference.indicator);
    const period = periodOf(indicator, reference.period);
    const gap = findDeprivationGap(release, { indicator, period, areas: authoritiesIn(period) });
    expectClose(gap.slopeIndex, reference.slopeIndex, 100);
    expectClose(gap.difference, reference.difference, 100);
    expectClose(gap.mostDeprivedFifth, reference.mostDeprivedFifth, 100);
    expectClose(gap.leastDeprivedFifth, reference.leastDeprivedFifth, 100);
  });

  test("the stability index has the reference's goalposts, scores, rank ranges and exclusions", () => {
    const { stability: reference } = answers;
    const period = workforcePeriod("snapshot", reference.period);
    const index = findStability(release, { period, areas: authoritiesIn(period) });
    const goalposts: Readonly<Record<string, readonly number[]>> = reference.goalposts;
    for (const { indicator, low, high } of index.parts) {
      const [wantedLow = 0, wantedHigh = 0] = required(goalposts[indicator.slug]);
      expectClose(low, wantedLow);
      expectClose(high, wantedHigh);
    }
    expect(index.excluded.map(({ area }) => area.code)).toEqual(reference.excluded);
    for (const [code, [score = 0, p5 = 0, p95 = 0]] of Object.entries(reference.rows)) {
      const row = required(index.rows.find(({ area }) => area.code === code));
      expectClose(row.score, score);
      expect([row.rank.lower, row.rank.upper]).toEqual([Math.floor(p5), Math.ceil(p95)]);
    }
  });

  test.each(Object.entries(answers.recentTrends))(
    "the recent trend of %s is the reference's",
    (code, [marker, slope]) => {
      const area = required(findArea(release.areas, code));
      const trend = findTrend(listSeries(release, area, indicatorOf("turnover-rate-headcount")));
      const outcomes: Readonly<Record<string, string>> = {
        improving: "Decreasing",
        worsening: "Increasing",
        "no-clear-trend": "NoChange",
      };
      expect(outcomes[trend.outcome]).toBe(marker);
      expectClose(trend.slopePerYear, Number(slope));
    },
  );

  test.each(answers.changes)(
    "the change of $area since 2017 has the reference's interval",
    ({ area, lower, upper }) => {
      const indicator = indicatorOf("turnover-rate-headcount");
      const place = required(findArea(release.areas, area));
      const figure = required(findObservation(release, place, indicator, periodOf(indicator, "2025")));
      const { differenceInterval } = compareToBenchmark(release, figure, {
        kind: "previous-period",
        period: "2017",
      });
      expectClose(differenceInterval?.lower, lower, 100);
      expectClose(differenceInterval?.upper, upper, 100);
    },
  );
});

describe("through the API, in its units", () => {
  test.each(answers.panels)("the spread of $indicator in $period", async (reference) => {
    const answer = await ask(
      releases,
      `query ($indicator: String!) { release { consistency(indicator: $indicator) { points {
        period { code } areas p10 p90 median gap spreadBeyondChance chanceShare
        weightedCoefficientOfVariation withinFifthShare betweenRegionShare } } } }`,
      { indicator: reference.indicator },
    );
    const point = answer.data.release.consistency.points.find(
      ({ period }: { readonly period: { readonly code: string } }) => period.code === reference.period,
    );
    expect(point.areas).toBe(reference.areas);
    for (const name of ["p10", "p90", "median"] as const) expectClose(point[name], reference[name], 100);
    expectClose(point.gap, reference.p90 - reference.p10, 100);
    expectClose(point.spreadBeyondChance, reference.spread, 100);
    expectClose(point.chanceShare, reference.chanceShare);
    expectClose(point.weightedCoefficientOfVariation, reference.weightedCoefficientOfVariation);
    expectClose(point.withinFifthShare, reference.withinFifthShare);
    expectClose(point.betweenRegionShare, reference.betweenRegionShare);
  });

  test("the intervals of 2017", async () => {
    const { funnel: reference } = answers;
    const answer = await ask(
      releases,
      `{ release { comparison(indicator: "${reference.indicator}", period: "${reference.period}", selection: { level: LOCAL_AUTHORITY }) {
        rows { observation { area { code } interval { lower upper } } } } } }`,
    );
    const limits: Readonly<Record<string, readonly number[]>> = reference.wilson;
    expect(answer.errors).toBeUndefined();
    for (const { observation } of answer.data.release.comparison.rows) {
      const [lower = 0, upper = 0] = required(limits[observation.area.code]);
      if (observation.interval === null) continue;
      expectClose(observation.interval.lower, lower, 100);
      expectClose(observation.interval.upper, upper, 100);
    }
  });
});
