import { expect, test } from "vitest";
import type { FunnelOutcomeName } from "#lib/words/funnel-outcomes.js";
import { titleFunnel, toFunnelPoints } from "./funnel-chart.js";

const indicator = { unit: "PERCENT", decimals: 1 } as const;
const point = (code: string, outcome: FunnelOutcomeName, value: number | null = 20) => ({
  outcome,
  observation: {
    value,
    denominator: 1144.3,
    missing: value === null ? ({ reason: "ROUNDS_TO_ZERO", symbol: "low" } as const) : null,
    area: { code, name: `Area ${code}` },
  },
});
const points = [point("C", "ABOVE_998"), point("A", "BELOW_998", null), point("B", "WITHIN")];

test("draws the areas by name, a rate that rounds to zero with its shorthand, each leading to its page", () => {
  const drawn = toFunnelPoints({ points }, indicator, "?release=2025.0");
  expect(drawn.map(({ label, place, rate }) => [label, place, rate.text])).toEqual([
    ["Area A", "below-998", "low"],
    ["Area B", "within", "20.0%"],
    ["Area C", "above-998", "20.0%"],
  ]);
  expect(drawn[0]).toMatchObject({ href: "/areas/A?release=2025.0", denominator: { text: "1,144.3" } });
});

test.each([
  [
    "both sides",
    points,
    true,
    "Turnover is exceptionally high in 1 and exceptionally low in 1 of 3 authorities",
  ],
  [
    "one side",
    points.slice(0, 1),
    true,
    "Turnover is exceptionally high in 1 and exceptionally low in none of 1 authorities",
  ],
  ["nobody", points.slice(2), true, "Turnover is exceptional in none of 1 authorities"],
  ["naive limits", points, false, "Limits of chance alone would name 2 of 3 authorities as exceptional"],
])("says who is exceptional: %s", (_, shown, adjusted, title) => {
  expect(titleFunnel({ points: shown, adjusted }, "Turnover")).toBe(title);
});
