import { describe, expect, test } from "vitest";
import { indicator, place, smallRelease } from "../../../tests/small-release.js";
import { toBriefingGround } from "../ground.js";
import { findMovement, moveVerb } from "./movement.js";
import { sayMovement } from "./say-movement.js";

const ground = toBriefingGround(smallRelease);

describe("the verb of a change", () => {
  test.each([
    ["better", -2.1, 20, "fell"],
    ["better", -5, 20, "fell sharply"],
    ["worse", 0.9, 20, "rose slightly"],
    ["higher", 1, 20, "rose"],
    ["worse", 0.1, 0, "rose sharply"],
    ["similar", -9, 20, undefined],
    ["not-comparable", -9, 20, undefined],
  ] as const)("%s by %f from %f: %s", (outcome, difference, before, verb) => {
    expect(moveVerb(outcome, difference, before)).toBe(verb);
  });
});

describe("a movement in words", () => {
  test.each([
    [
      "E12000001",
      "agency-rate-fte",
      "The agency rate in the North East fell from 10.4% in 2024 to 8.2% in 2025: better, and beyond chance.",
    ],
    [
      "E12000001",
      "caseload-fte",
      "The average caseload in the North East was 16.5 in 2025 and 16.8 in 2024; chance cannot be judged for an average.",
    ],
    [
      "E92000001",
      "turnover-rate-fte",
      "Turnover in England was 11.8% in 2025 and 13.9% in 2024; a published rate differs from the one its counts give, so chance cannot be judged.",
    ],
    [
      "E08000038",
      "turnover-rate-fte",
      "Turnover in Barnsley was 8.0% in 2025; the area as it is now did not exist in 2024.",
    ],
    [
      "E09000020",
      "agency-rate-fte",
      "The agency rate in Kensington and Chelsea in 2025 is not known: the publisher has no figure.",
    ],
    [
      "E09000021-E09000027",
      "turnover-rate-fte",
      "Turnover in Kingston upon Thames and Richmond upon Thames was 28.0% in 2025; for 2024 there is no figure to compare it with.",
    ],
  ])("of %s on %s", (area, slug, text) => {
    expect(sayMovement(ground, findMovement(ground, place(area), indicator(slug))).text).toBe(text);
  });
});
