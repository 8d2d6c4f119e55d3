import { assumptionSlugs, findAssumption } from "@plumbline/domain";
import { expect, test } from "vitest";
import { isChanged, rangeTexts } from "./field-texts.js";
import { assumptionGroups } from "./groups.js";
import { chosenMonth, listMonths, nameMonth } from "./months.js";

test("every assumption is in one group of the form", () => {
  const grouped = assumptionGroups.flatMap(({ assumptions }) => assumptions.map(({ slug }) => slug));
  expect(grouped.toSorted()).toEqual([...assumptionSlugs].toSorted());
});

const uptake = findAssumption("uptake");
const price = findAssumption("agency-hour");
if (uptake === undefined || price === undefined) throw new Error("The model has no such assumption.");

test("a field shows what the link says, else the default in its own unit", () => {
  expect(rangeTexts(new URLSearchParams("uptake=30"), uptake)).toEqual({ low: "8", mode: "30", high: "50" });
  expect(rangeTexts(new URLSearchParams(), price)).toEqual({ low: "", mode: "38", high: "" });
});

test("an assumption is marked as changed where any of its fields departs from the default", () => {
  expect(isChanged(new URLSearchParams("uptake=20"), uptake)).toBe(false);
  expect(isChanged(new URLSearchParams("uptake-low=5"), uptake)).toBe(true);
  expect(isChanged(new URLSearchParams("agency-hour-high=60"), price)).toBe(true);
});

test("months run by quarters from December 2017 for ten years, the chosen one among them", () => {
  expect(listMonths().at(0)).toBe("2017-12");
  expect(listMonths().at(-1)).toBe("2027-09");
  expect(listMonths("2021-01")).toContain("2021-01");
  expect(nameMonth("2021-01-31")).toBe("January 2021");
});

test.each(["by=2020-13", "by=abc", "by="])(
  "the form offers the default month where the link says %s",
  (link) => {
    expect(chosenMonth(new URLSearchParams(link))).toBe("2020-12");
  },
);
