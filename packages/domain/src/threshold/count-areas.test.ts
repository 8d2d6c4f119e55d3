import { expect, test } from "vitest";
import { indicator, smallRelease } from "../../tests/small-release.js";
import { findArea } from "../areas/area-register.js";
import { selectAreas } from "../areas/area-selection.js";
import { workforcePeriod } from "../periods/workforce-period.js";
import { countAreas, type Threshold } from "./count-areas.js";

function count(slug: string, threshold: Threshold, place?: string) {
  const wanted = indicator(slug);
  const period = workforcePeriod(wanted.periodKind, "2025");
  const within = place === undefined ? undefined : findArea(smallRelease.areas, place);
  const selection = place === undefined ? {} : { within: place };
  const areas = selectAreas(smallRelease.areas, selection, period.end);
  const question = { indicator: wanted, period, areas, threshold };
  return countAreas(smallRelease, { ...question, ...(within === undefined ? {} : { within }) });
}

test("counts strictly above the line and lists who has no figure", () => {
  const answer = count("turnover-rate-fte", { side: "above", number: 28 });
  expect(answer).toMatchObject({ count: 1, of: 4 });
  expect(answer.excluded.map(({ area }) => area.name)).toEqual(["Isles of Scilly", "Kensington and Chelsea"]);
  expect(answer.sentence).toBe(
    "Turnover was above 28.0% in 1 of 4 authorities in the year to 30 September 2025. 2 without a figure are not counted.",
  );
});

test("counts a figure that rounds to zero as below the line and never above it", () => {
  expect(count("agency-rate-fte", { side: "below", number: 0.1 })).toMatchObject({ count: 1, of: 5 });
  expect(count("agency-rate-fte", { side: "above", number: 0 })).toMatchObject({ count: 4, of: 5 });
});

test("says 0 where none lies beyond the line", () => {
  expect(count("turnover-rate-fte", { side: "above", number: 90 }).sentence).toContain(
    "in 0 of 4 authorities",
  );
});

test("names the region that the areas were chosen by", () => {
  expect(count("turnover-rate-fte", { side: "above", number: 0 }, "E12000007").sentence).toMatch(
    /in \d+ of \d+ authorit(y|ies) of London in the year/,
  );
});

test("gives the lowest and the highest of those that are counted, a figure that rounds to zero the lowest", () => {
  const { lowest, highest } = count("agency-rate-fte", { side: "above", number: 0 });
  expect(lowest?.value).toMatchObject({ known: false, reason: "rounds-to-zero" });
  expect(highest?.value.known && highest.value.number).toBeGreaterThan(0);
});

test("gives the median of those that are counted, whatever the line, and none where nobody is", () => {
  const rows = [...count("turnover-rate-fte", { side: "above", number: 0 }).rows];
  const [, second, third] = rows
    .flatMap(({ value }) => (value.known ? [value.number] : []))
    .toSorted((a, b) => a - b);
  expect(rows).toHaveLength(4);
  expect(count("turnover-rate-fte", { side: "above", number: 90 }).median).toBeCloseTo(
    ((second ?? NaN) + (third ?? NaN)) / 2,
    10,
  );
  expect(count("turnover-rate-fte", { side: "above", number: 0 }, "E09000020").median).toBeUndefined();
});
