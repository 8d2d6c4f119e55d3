import { findArea } from "../../areas/area-register.js";
import { englandCode } from "../../comparison/benchmark.js";
import { compareToBenchmark } from "../../comparison/verdict.js";
import type { Indicator } from "../../indicators/indicator.js";
import { firstDay } from "../../programme/partial-date.js";
import type { Programme } from "../../programme/programme.js";
import type { Release } from "../../releases/release.js";
import { listSeries } from "../../series/series.js";
import type { RiskEvidence } from "../claim.js";

type Picture = Pick<RiskEvidence, "indicator" | "series" | "verdict">;

/** England’s series of an indicator, and its latest figure against the last before a programme began. */
export function englandSince(release: Release, programme: Programme, indicator: Indicator): Picture {
  const england = findArea(release.areas, englandCode);
  if (england === undefined) return { indicator };
  const series = listSeries(release, england, indicator);
  const { observations } = series;
  const known = observations.filter(({ value }) => value.known);
  const start = programme.startedOn === undefined ? "" : firstDay(programme.startedOn);
  const before = known.findLast(({ period }) => period.end < start);
  const latest = known.at(-1);
  if (before === undefined || latest === undefined) return { indicator, series };
  const benchmark = { kind: "previous-period", period: before.period.code } as const;
  return { indicator, series, verdict: compareToBenchmark(release, latest, benchmark) };
}
