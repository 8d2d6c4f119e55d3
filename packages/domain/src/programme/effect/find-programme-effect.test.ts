import { expect, test } from "vitest";
import { mersenneTwister } from "@plumbline/statistics";
import {
  programmeRelease,
  schemeOf,
  type ProgrammeWorld,
  type TurnoverOf,
} from "../../../tests/programme/programme-release.js";
import { findIndicator } from "../../indicators/indicators.js";
import { findProgrammeEffect } from "./find-programme-effect.js";

const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];
const siteCount = 20;

/** Turnover of 15% with a spread of its own for each authority and year, and what the world adds to it. */
function turnoverWith(seed: number, add: TurnoverOf): TurnoverOf {
  const stream = mersenneTwister([seed]);
  const noise = new Map<string, number>();
  for (let authority = 0; authority < 80; authority += 1)
    for (const year of years) noise.set(`${authority} ${year}`, stream.nextReal() * 4 - 2);
  return (authority, year) =>
    Math.round((15 + (noise.get(`${authority} ${year}`) ?? 0) + add(authority, year)) * 10) / 10;
}

function effectOf(changes: Partial<ProgrammeWorld>, slug = "turnover-rate-fte") {
  const release = programmeRelease({
    authorities: 80,
    years,
    turnover: turnoverWith(1, () => 0),
    sites: siteCount,
    named: siteCount,
    ...changes,
  });
  const indicator = findIndicator(slug);
  if (indicator === undefined) throw new Error(`${slug} is no indicator`);
  return findProgrammeEffect(release, schemeOf(release), indicator);
}

const isSite = (authority: number) => authority < siteCount;
const afterJoining = (year: number) => year >= 2019;

test("finds the change that sites had and others had not", () => {
  const turnover = turnoverWith(2, (authority, year) => (isSite(authority) && afterJoining(year) ? 3 : 0));
  const { estimate, interval, refusal, sentence } = effectOf({ turnover });
  expect(refusal).toBeUndefined();
  expect(estimate).toBeGreaterThan(2.4);
  expect(estimate).toBeLessThan(3.6);
  expect(interval?.lower).toBeGreaterThan(0);
  expect(sentence).toMatch(
    /^Turnover moved \d\.\d percentage points up in sites against other authorities: more than chance would explain\.$/,
  );
});

test("says that chance could explain it where sites changed as others did", () => {
  const { interval, sentence } = effectOf({ turnover: turnoverWith(6, (_, year) => (year - 2015) * 0.5) });
  expect(interval?.lower).toBeLessThan(0);
  expect(interval?.upper).toBeGreaterThan(0);
  expect(sentence).toMatch(/chance could explain it\.$/);
});

test("refuses where more than a tenth of the authorities compared with may be unnamed sites", () => {
  expect(effectOf({ sites: siteCount + 6 }).refusal).toBeUndefined();
  const { refusal, estimate } = effectOf({ sites: siteCount + 7 });
  expect(estimate).toBeUndefined();
  expect(refusal).toEqual({
    code: "SITES_UNKNOWN",
    sentence: "7 of the 60 authorities to compare with took part, and nobody has said which.",
  });
});

test("refuses where sites began at another level, and says at which", () => {
  const turnover = turnoverWith(4, (authority) => (isSite(authority) ? -4 : 0));
  const { refusal, checks } = effectOf({ turnover });
  expect(refusal?.code).toBe("STARTED_APART");
  expect(refusal?.sentence).toMatch(
    /^In 2017, before they joined, turnover in sites was [34]\.\d percentage points lower than elsewhere: more/,
  );
  expect(checks.map(({ slug, passed }) => [slug, passed])).toEqual([
    ["sites-known", true],
    ["same-start", false],
    ["same-earlier-trend", true],
  ]);
});

test("refuses where sites moved another way before they joined", () => {
  const turnover = turnoverWith(5, (authority, year) => (isSite(authority) ? (year - 2017) * 2 : 0));
  const { refusal } = effectOf({ turnover });
  expect(refusal?.code).toBe("EARLIER_TRENDS_DIFFER");
  expect(refusal?.sentence).toMatch(
    /^Before they joined, turnover in sites moved [12]\.\d percentage points a year up/,
  );
});

test("refuses where only one period lies before the first site joined", () => {
  const { refusal } = effectOf({ years: years.slice(2) });
  expect(refusal?.code).toBe("EARLIER_TRENDS_UNKNOWN");
});

test("refuses where no whole period lies between the last joining and the end", () => {
  expect(effectOf({ years: years.slice(0, 4) }).refusal?.code).toBe("NO_PERIOD_AFTER");
});

test("refuses a count, and a programme without a named site", () => {
  expect(effectOf({}, "leavers-fte").refusal?.code).toBe("COUNT");
  expect(effectOf({ named: 0 }).refusal?.code).toBe("SITES_UNKNOWN");
});

test("refuses where fewer than five sites have every figure", () => {
  expect(effectOf({ sites: 4, named: 4 }).refusal?.code).toBe("TOO_FEW");
});

test("pools the counts of each group, period by period", () => {
  const { sites, others } = effectOf({});
  expect([sites.areas.length, others.areas.length]).toEqual([20, 60]);
  const [first] = sites.points;
  expect(first).toMatchObject({ areas: 20, denominator: 4000 });
  expect(first?.value).toBeCloseTo((100 * (first?.numerator ?? 0)) / 4000, 10);
});

test("speaks up in about one of twenty worlds where nothing but chance is at work", () => {
  const found = Array.from({ length: 200 }, (_, seed) =>
    effectOf({ turnover: turnoverWith(seed + 10, () => 0) }),
  );
  const answered = found.filter(({ refusal }) => refusal === undefined);
  const alarms = answered.filter(({ interval }) => interval && (interval.lower > 0 || interval.upper < 0));
  expect(answered.length).toBeGreaterThan(160);
  expect(alarms.length / answered.length).toBeLessThan(0.09);
});
