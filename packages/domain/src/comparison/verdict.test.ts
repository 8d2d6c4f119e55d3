import { expect, test } from "vitest";
import { figure, smallRelease } from "../../tests/small-release.js";
import { observationInterval } from "./observation-interval.js";
import { compareToBenchmark } from "./verdict.js";

test("finds London's turnover worse than England's, with Wilson's interval of the difference", () => {
  const verdict = compareToBenchmark(smallRelease, figure("E12000007", "turnover-rate-fte"));
  expect(verdict).toMatchObject({
    outcome: "worse",
    benchmark: 11.8,
    rule: { slug: "interval-against-benchmark" },
  });
  expect(verdict.difference).toBeCloseTo(2, 10);
  expect(verdict.differenceInterval?.lower).toBeGreaterThan(0);
  expect(verdict.sentence).toBe(
    "Turnover in London was 13.8%, higher than England’s 11.8% by more than chance: worse.",
  );
});

test("finds the North East's turnover similar to England's", () => {
  const verdict = compareToBenchmark(smallRelease, figure("E12000001", "turnover-rate-fte"));
  expect(verdict.outcome).toBe("similar");
  expect(verdict.sentence).toContain(
    "similar to England’s 11.8%: chance alone could explain the difference.",
  );
});

test("compares with the period before by the difference of two figures that both carry chance", () => {
  const before = { kind: "area", area: "E08000016", period: "2024" } as const;
  const verdict = compareToBenchmark(smallRelease, figure("E08000038", "turnover-rate-fte"), before);
  expect(verdict).toMatchObject({ outcome: "better", rule: { slug: "newcombe-difference" } });
  expect(verdict.differenceInterval?.upper).toBeLessThan(0);
});

test.each([
  ["England with itself", figure("E92000001", "turnover-rate-fte"), "it is its own benchmark."],
  ["an average", figure("E12000001", "caseload-fte"), "an average has no interval"],
  ["a count", figure("E12000001", "leavers-fte"), "a count follows the size of the area"],
  ["a missing figure", figure("E09000020", "turnover-rate-fte"), "there is no figure (not available)."],
  [
    "a rate that is not that of its counts",
    figure("E12000001", "turnover-rate-fte", "2024"),
    "differs from the one its counts give",
  ],
  [
    "a figure that rounds to zero",
    figure("E08000024", "agency-rate-fte"),
    "there is no figure (rounds to zero).",
  ],
])("gives no verdict on %s and says why", (_, observation, why) => {
  const verdict = compareToBenchmark(smallRelease, observation);
  expect(verdict.outcome).toBe("not-comparable");
  expect(verdict.sentence).toContain(why);
});

test("still gives the distance from the benchmark where there is no verdict on it", () => {
  const verdict = compareToBenchmark(smallRelease, figure("E12000001", "caseload-fte"));
  expect(verdict).toMatchObject({ outcome: "not-comparable", benchmark: 15.2 });
  expect(verdict.difference).toBeCloseTo(1.3, 10);
});

test("gives no verdict against England's figure of 2024, which is not that of its counts", () => {
  const before = { kind: "previous-period" } as const;
  const verdict = compareToBenchmark(smallRelease, figure("E92000001", "turnover-rate-fte"), before);
  expect(verdict.sentence).toContain("the benchmark’s published rate differs from the one its counts give.");
});

test("compares with the median of neighbours only where five of them have a figure", () => {
  const neighbours = { kind: "statistical-neighbours" } as const;
  const few = compareToBenchmark(smallRelease, figure("E12000001", "turnover-rate-fte"), neighbours);
  expect(few.sentence).toContain("only 4 of its neighbours have a figure.");
  const enough = compareToBenchmark(smallRelease, figure("E12000001", "agency-rate-fte"), neighbours);
  expect(enough.benchmark).toBe(14.9);
});

test("takes the rate interval where leavers outnumber staff", () => {
  const observation = {
    ...figure("E09000029", "turnover-rate-fte"),
    numerator: 12,
    denominator: 8,
    agrees: true,
  };
  expect(observationInterval(observation)).toMatchObject({ rule: { slug: "rate-interval" } });
});

test("keeps every verdict sentence within 25 words", () => {
  const sentences = ["E12000001", "E12000007", "E09000029", "E09000021-E09000027"].map(
    (area) => compareToBenchmark(smallRelease, figure(area, "turnover-rate-fte")).sentence,
  );
  for (const sentence of sentences) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
});
