import { isHttpError } from "@sveltejs/kit";
import { expect, test } from "vitest";
import { requireFilled } from "./require-filled.js";

function refusalOf(pack: Parameters<typeof requireFilled>[0]): readonly unknown[] {
  try {
    requireFilled(pack);
  } catch (refusal) {
    if (isHttpError(refusal)) return [refusal.status, refusal.body.message];
    throw refusal;
  }
  return [];
}

const areas = ["E08000035"];
const indicators = ["turnover-rate-fte", "vacancy-rate-fte"];

test("gives the first indicator of a pack that holds areas and indicators", () => {
  expect(requireFilled({ areas, indicators })).toBe("turnover-rate-fte");
});

test("refuses a pack without areas as a place that has none", () => {
  expect(refusalOf({ areas: [], indicators })).toEqual([
    404,
    "This release has no authorities of this place.",
  ]);
});

test("refuses a pack without indicators as a release without figures, whether or not it has areas", () => {
  const refusal = [404, "This release has no workforce figures."];
  expect(refusalOf({ areas, indicators: [] })).toEqual(refusal);
  expect(refusalOf({ areas: [], indicators: [] })).toEqual(refusal);
});
