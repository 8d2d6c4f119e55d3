import * as fc from "fast-check";
import { expect, test } from "vitest";
import { accreditationLevels } from "../../programme/accreditation-level.js";
import { toScenarioAssumptions } from "../input/parse-assumptions.js";
import { participationModes } from "../policy.js";
import type { Swing } from "./list-swings.js";
import { scenarioSentence, type SentenceParts } from "./scenario-sentence.js";

const assumptions = toScenarioAssumptions([]);

function swing(slug: string, width: number): Swing {
  const assumption = assumptions.find((found) => found.slug === slug);
  if (assumption === undefined) throw new Error(`${slug} is no assumption`);
  const end = { value: 0, cost: 0, accreditedShare: 0.1 };
  return { assumption, low: end, high: { ...end, accreditedShare: 0.1 + width } };
}

const voluntary: SentenceParts = {
  policy: { mode: "voluntary", fundedShare: 0.5, levels: ["practitioner", "supervisor"] },
  date: "2020-12-31",
  accreditedShare: { p10: 0.0568, p50: 0.118, p90: 0.1814 },
  cost: { p10: 12_000_000, p50: 15_442_261, p90: 19_000_000 },
  draws: 1000,
  swings: [
    swing("uptake", 0.16),
    swing("capacity", 0.05),
    swing("booking-rate", 0.03),
    swing("portability", 0.01),
  ],
};

test("says what the option would do and cost, how sure, and what it rests on", () => {
  expect(scenarioSentence(voluntary)).toBe(
    "A voluntary, half funded scheme would, under these assumptions, accredit 12% of practitioners and supervisors for £15m by December 2020 (8 in 10 runs: 6% to 18%), resting most on uptake, capacity and booking.",
  );
});

test("names no assumption that moves nothing", () => {
  const swings = [swing("uptake", 0.16), swing("capacity", 0)];
  expect(scenarioSentence({ ...voluntary, swings })).toMatch(/, resting most on uptake\.$/);
  expect(scenarioSentence({ ...voluntary, swings: [] })).toMatch(/18%\)\.$/);
});

test("says where every run comes to the same", () => {
  const accreditedShare = { p10: 0, p50: 0, p90: 0 };
  expect(scenarioSentence({ ...voluntary, accreditedShare, swings: [] })).toBe(
    "A voluntary, half funded scheme would, under these assumptions, accredit 0% of practitioners and supervisors for £15m by December 2020 (the same in 8 of 10 runs).",
  );
});

test("claims no range of a single run", () => {
  const accreditedShare = { p10: 0.118, p50: 0.118, p90: 0.118 };
  expect(scenarioSentence({ ...voluntary, accreditedShare, draws: 1 })).toContain(
    "accredit 12% of practitioners and supervisors for £15m by December 2020 (in a single run), resting most on",
  );
});

test.each([
  [0, "unfunded"],
  [0.0004, "unfunded"],
  [0.375, "37.5% funded"],
  [0.5, "half funded"],
  [1, "fully funded"],
])("says of a funded share of %d that the scheme is %s", (fundedShare, words) => {
  const policy = { ...voluntary.policy, fundedShare };
  expect(scenarioSentence({ ...voluntary, policy })).toContain(`A voluntary, ${words} scheme`);
});

const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000);

test("takes no more than 35 words, whatever the option, its outcome and what it rests on", () => {
  const parts = fc.record({
    policy: fc.record({
      mode: fc.constantFrom(...participationModes),
      fundedShare: share,
      levels: fc.subarray([...accreditationLevels], { minLength: 1 }),
    }),
    draws: fc.constantFrom(1, 1000),
    date: fc.constantFrom("2018-01-31", "2020-12-31", "2027-09-30"),
    accreditedShare: fc
      .tuple(share, share, share)
      .map((shares) => shares.toSorted((a, b) => a - b))
      .map(([p10 = 0, p50 = 0, p90 = 0]) => ({ p10, p50, p90 })),
    cost: fc
      .integer({ min: -5_000_000, max: 2_000_000_000 })
      .map((pounds) => ({ p10: pounds, p50: pounds, p90: pounds })),
    swings: fc
      .subarray(assumptions.map(({ slug }) => slug))
      .map((slugs) => slugs.map((slug) => swing(slug, 0.1))),
  });
  fc.assert(
    fc.property(parts, (drawn) => {
      const sentence = scenarioSentence(drawn);
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(35);
      expect(sentence).toContain("would, under these assumptions,");
      expect(sentence).not.toMatch(/\b(will|causes?|because|leads? to|thanks to|impact)\b/);
    }),
  );
});
