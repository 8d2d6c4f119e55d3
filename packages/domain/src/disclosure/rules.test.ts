import { expect, test } from "vitest";
import { findPrimary } from "./find-primary.js";
import { findRemainder } from "./find-remainder.js";
import { isClassDisclosive } from "./is-class-disclosive.js";
import { isPublishable } from "./is-publishable.js";
import { isRevealingChange } from "./is-revealing-change.js";
import { isSmallCount } from "./is-small-count.js";
import { roundShare } from "./round-share.js";
import { boundsOfRounded, roundToFive } from "./round-to-five.js";

test("holds back 1 to 5 people, and neither nobody nor six", () => {
  expect([0, 1, 5, 6].map(isSmallCount)).toEqual([false, true, true, false]);
});

test.each([
  ["nobody of nineteen", 0, 19, true],
  ["nobody of twenty", 0, 20, false],
  ["all of nineteen", 19, 19, true],
  ["all of twenty", 20, 20, false],
  ["all but one of a hundred", 99, 100, true],
  ["all but five of a hundred", 95, 100, true],
  ["all but six of a hundred", 94, 100, false],
])("says whether %s speaks for a whole group", (_, count, group, disclosive) => {
  expect(isClassDisclosive(count, group)).toBe(disclosive);
});

test("rounds to the nearest five, and a total from its own count", () => {
  expect([26, 7, 8, 12.5, 0].map(roundToFive)).toEqual([25, 5, 10, 15, 0]);
});

test("leaves a reader every count that a shown figure can stand for, and no other", () => {
  for (const shown of [6, 7, 8, 12, 13, 100]) {
    const { lower, upper } = boundsOfRounded(shown);
    const same = Array.from({ length: 200 }, (_, count) => count + 6).filter(
      (count) => roundToFive(count) === roundToFive(shown),
    );
    expect([lower, upper]).toEqual([Math.min(...same), Math.max(...same)]);
  }
  expect(boundsOfRounded(0)).toEqual({ lower: 0, upper: 0 });
});

test("gives a whole percent of twenty people or more, from the counts themselves", () => {
  expect([roundShare(13, 40), roundShare(1, 8), roundShare(0, 20)]).toEqual([33, undefined, 0]);
});

test("sees 1 to 5 people in a change in either direction", () => {
  expect([0, 1, 5, 6].map((change) => isRevealingChange(20, 20 + change))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isRevealingChange(20, 16)).toBe(true);
});

test("works out the only part that a total leaves", () => {
  expect(findRemainder(5796, 5795, 1)).toEqual({ recovered: 1, disclosive: true });
  expect(findRemainder(60, 50, 2)).toEqual({ recovered: 10, disclosive: false });
});

test("shows neither assessed nor practice leaders below region", () => {
  expect(isPublishable("local-authority", "practitioner", "accredited")).toBe(true);
  expect(isPublishable("local-authority", "practitioner", "assessed")).toBe(false);
  expect(isPublishable("local-authority", "practice-leader", "eligible")).toBe(false);
  expect(isPublishable("region", "practice-leader", "assessed")).toBe(true);
});

test("holds back who passed where almost everybody assessed did, or nobody", () => {
  const counts = { eligible: 200, endorsed: 80, assessed: 40, accredited: 37 };
  const shown = ["eligible", "endorsed", "assessed", "accredited"] as const;
  expect(findPrimary(counts, shown)).toEqual(["accredited"]);
  expect(findPrimary(counts, ["eligible", "endorsed", "accredited"])).toEqual([]);
  expect(findPrimary({ ...counts, assessed: 12, accredited: 0 }, shown)).toEqual(["accredited"]);
});
