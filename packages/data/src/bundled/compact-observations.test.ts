import { expect, test } from "vitest";
import type { PublishedObservation } from "../content/edition-content.js";
import { symbols } from "../../tests/support/workforce.ts";
import { formatObservations, parseObservations } from "./compact-observations.js";

const observations: readonly PublishedObservation[] = [
  { indicator: "cases", area: "E06000010", period: "2025", figure: { known: true, decimal: "13.0" } },
  { indicator: "agency-fte", area: "E06000010", period: "2025", figure: { known: true, decimal: "0" } },
  { indicator: "cases", area: "E06000001", period: "2025", figure: { known: false, reason: "suppressed" } },
  {
    indicator: "cases",
    area: "E06000010",
    period: "2024",
    figure: { known: false, reason: "rounds-to-zero" },
  },
];

test("writes a line an area and period and a column an indicator, figures as printed, what was not printed empty", () => {
  expect(formatObservations(observations)).toBe(
    "period\tarea\tagency-fte\tcases\n2024\tE06000010\t\tlow\n2025\tE06000001\t\tc\n2025\tE06000010\t0\t13.0\n",
  );
});

test("reads what it wrote", () => {
  const read = parseObservations(formatObservations(observations));
  expect(read).toHaveLength(observations.length);
  expect(read).toEqual(expect.arrayContaining([...observations]));
});

test.each(symbols)("keeps %s", (symbol, reason) => {
  expect(parseObservations(`period\tarea\tcases\n2025\tE06000010\t${symbol}\n`)).toEqual([
    { indicator: "cases", area: "E06000010", period: "2025", figure: { known: false, reason } },
  ]);
});
