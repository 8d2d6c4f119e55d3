import { expect, test } from "vitest";
import { smallRelease } from "../../tests/small-release.js";
import { makePack } from "./make-pack.js";

const london = makePack(smallRelease, { level: "local-authority", within: "E12000007" });

test("holds each authority on each indicator in each year that has figures, England and the region first", () => {
  const turnover = london.lines.filter(
    ({ indicator, period }) => indicator === "turnover-rate-fte" && period === "2025",
  );
  expect(turnover.slice(0, 2).map(({ reference, areaName }) => `${reference} ${areaName}`)).toEqual([
    "true England",
    "true London",
  ]);
  expect(new Set(turnover.slice(2).map(({ reference }) => reference))).toEqual(new Set([false]));
  expect(new Set(london.lines.map(({ period }) => period))).toEqual(new Set(["2024", "2025"]));
});

test("gives a figure its interval and verdict, and a missing one its shorthand and reason alone", () => {
  const line = (code: string) =>
    london.lines.find(
      ({ areaCode, indicator, period }) =>
        areaCode === code && indicator === "turnover-rate-fte" && period === "2025",
    );
  expect(line("E09000029")).toMatchObject({ value: 34.9, shorthand: null, outcome: "worse" });
  expect(line("E09000029")?.lower).toBeLessThan(34.9);
  expect(line("E09000020")).toMatchObject({
    value: null,
    shorthand: "x",
    lower: null,
    outcome: "not-comparable",
    rankFrom: null,
  });
});

test("keeps every place a range inside the number of those ranked", () => {
  const ranked = london.lines.filter(({ rankFrom }) => rankFrom !== null);
  expect(ranked.length).toBeGreaterThan(0);
  for (const { rankFrom, rankTo, ranked: of } of ranked) {
    expect(1 <= (rankFrom ?? 0) && (rankFrom ?? 0) <= (rankTo ?? 0) && (rankTo ?? 0) <= (of ?? 0)).toBe(true);
  }
});

test("raises what lies beyond chance and what is missing, names the rule, and says no cause", () => {
  const about = london.discussion.filter(({ indicator }) => indicator === "turnover-rate-fte");
  expect(about[0]).toMatchObject({ rule: { slug: "interval-against-benchmark" } });
  expect(about[0]?.finding).toMatch(
    /^Turnover in the year to 30 September 2025 lay above England’s figure, by more than chance would explain, in .*Sutton/,
  );
  expect(about.at(-1)?.finding).toContain("has no published figure for Kensington and Chelsea");
  for (const { finding, question } of london.discussion) {
    expect(`${finding} ${question}`).not.toMatch(
      /because|caused?\b|due to|led to|result of|impact|thanks to/i,
    );
  }
});
