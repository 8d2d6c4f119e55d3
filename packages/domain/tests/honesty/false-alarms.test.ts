import { beforeAll, describe, expect, test } from "vitest";
import { selectAreas } from "../../src/areas/area-selection.js";
import { compareAreas } from "../../src/comparison/compare-areas.js";
import { findConsistency } from "../../src/consistency/consistency.js";
import { findFunnel } from "../../src/funnel/find-funnel.js";
import { workforcePeriod } from "../../src/periods/workforce-period.js";
import { listSeries } from "../../src/series/series.js";
import { findTrend } from "../../src/trend/find-trend.js";
import { indicator } from "../small-release.js";
import { oneRateRelease } from "./one-rate-release.js";

/** How often a method spoke up, seed by seed, where nothing but chance was at work. */
class Alarms {
  private readonly shares: number[] = [];

  record(flagged: number, of: number): void {
    this.shares.push(flagged / of);
  }

  get share(): number {
    return this.shares.reduce((sum, share) => sum + share, 0) / this.shares.length;
  }

  get standardError(): number {
    const squares = this.shares.reduce((sum, share) => sum + (share - this.share) ** 2, 0);
    return Math.sqrt(squares / (this.shares.length - 1) / this.shares.length);
  }
}

const seeds = 1000;

/** The recent trend's published form judges each year by its own interval, so its 99.8% is 99.5% in truth; its rule says so. */
const recentTrendAlarms = 0.005;

const turnover = indicator("turnover-rate-headcount");
const period = workforcePeriod("year", "2025");
const alarms = {
  england: new Alarms(),
  previous: new Alarms(),
  another: new Alarms(),
  adjusted998: new Alarms(),
  adjusted95: new Alarms(),
  naive998: new Alarms(),
  consistency: new Alarms(),
  trend: new Alarms(),
};

function recordSeed(seed: number): void {
  const release = oneRateRelease(seed, 0.13);
  const areas = selectAreas(release.areas, {}, period.end);
  const flagged = (benchmark: Parameters<typeof compareAreas>[1]["benchmark"]) => {
    const { rows } = compareAreas(release, {
      indicator: turnover,
      period,
      areas,
      ...(benchmark && { benchmark }),
    });
    return rows.filter(({ verdict }) => !["similar", "not-comparable"].includes(verdict.outcome)).length;
  };
  alarms.england.record(flagged({ kind: "england" }), areas.length);
  alarms.previous.record(flagged({ kind: "previous-period" }), areas.length);
  alarms.another.record(flagged({ kind: "area", area: "E06000075" }), areas.length - 1);
  for (const adjusted of [true, false]) {
    const { points } = findFunnel(release, { indicator: turnover, period, areas, adjusted });
    const outside = points.filter(({ place }) => place.endsWith("99.8")).length;
    (adjusted ? alarms.adjusted998 : alarms.naive998).record(outside, points.length);
    if (adjusted)
      alarms.adjusted95.record(points.filter(({ place }) => place !== "within").length, points.length);
  }
  const { verdict } = findConsistency(release, { indicator: turnover, areasIn: () => areas });
  alarms.consistency.record(verdict.outcome === "no-clear-change" ? 0 : 1, 1);
  const trends = areas.slice(0, 15).map((area) => findTrend(listSeries(release, area, turnover)).outcome);
  alarms.trend.record(trends.filter((outcome) => outcome !== "no-clear-trend").length, trends.length);
}

describe("where every area shares one rate", () => {
  beforeAll(() => {
    for (let seed = 1; seed <= seeds; seed++) recordSeed(seed);
  }, 300_000);

  test.each([
    ["a verdict against England", alarms.england, 0.05],
    ["a verdict against the period before", alarms.previous, 0.05],
    ["a verdict against another area", alarms.another, 0.05],
    ["the adjusted 99.8% funnel", alarms.adjusted998, 0.002],
    ["the adjusted 95% funnel", alarms.adjusted95, 0.05],
    ["the naive 99.8% funnel", alarms.naive998, 0.002],
    ["the consistency test", alarms.consistency, 0.05],
    ["the recent trend", alarms.trend, recentTrendAlarms],
  ])("%s speaks up no more often than it says", (_, found, nominal) => {
    expect(found.share).toBeLessThanOrEqual(nominal + 3 * found.standardError);
  });
});
