import { expect, test } from "vitest";
import { describeSpread, explainExclusion, headVerdict } from "./words.js";

const spread = (spreadBeyondChance: number | null, gap: number | null) => ({ spreadBeyondChance, gap });

test.each([
  [
    "a rate",
    spread(5.45, 14.7),
    /5\.5 percentage points from the average in 2017 and 4\.0 percentage points in 2025/,
  ],
  [
    "an average, which carries no chance",
    spread(null, 14.7),
    /stretched over 14\.7 percentage points in 2017/,
  ],
])("tells the spread of %s", (_, first, sentence) => {
  const last = first.spreadBeyondChance === null ? spread(null, 11.6) : spread(3.96, 11.6);
  const points = [
    { ...first, period: { code: "2017" } },
    { ...last, period: { code: "2025" } },
  ];
  expect(describeSpread({ points, indicator: { unit: "PERCENT", decimals: 1 } })).toMatch(sentence);
});

test("tells no spread where no year was measured", () => {
  const points = [{ ...spread(null, null), period: { code: "2025" } }];
  expect(describeSpread({ points, indicator: { unit: "PERCENT", decimals: 1 } })).toBeUndefined();
});

test.each([
  ["no figure", { denominator: 12, missing: { explanation: "None was returned." } }, "None was returned."],
  ["too few staff", { denominator: 21.9, missing: null }, "Too few staff: 21.9, and 30 are needed."],
  [
    "no published counts",
    { denominator: null, missing: null },
    "The counts behind the figure are not published.",
  ],
])("explains an area left out for %s", (_, left, reason) => {
  expect(explainExclusion(left)).toBe(reason);
});

test.each([
  [
    "Turnover: no clear change in consistency since 2017; spread 5.5 to 4.0 points, and relative spread 45% to 38%.",
    "Turnover: no clear change in consistency since 2017",
  ],
  [
    "Agency workers (FTE): no verdict on consistency, since a count follows the size of the area.",
    "Agency workers (FTE): no verdict on consistency, since a count follows the size of the area",
  ],
])("heads a page with the judgement of “%s” and leaves its numbers for below", (sentence, heading) => {
  expect(headVerdict({ sentence })).toBe(heading);
});
