import { expect, test } from "vitest";
import { place } from "../../tests/small-release.js";
import { areaInSentence, areaPossessive } from "./area-in-sentence.js";

test.each([
  ["North West", "the North West", "the North West’s"],
  ["West Midlands", "the West Midlands", "the West Midlands’"],
  ["Bristol, City of", "Bristol", "Bristol’s"],
  [
    "Kingston upon Thames / Richmond upon Thames",
    "Kingston upon Thames and Richmond upon Thames",
    "Kingston upon Thames and Richmond upon Thames’",
  ],
])("reads %j as %j inside a sentence", (name, inSentence, possessive) => {
  const area = { ...place("E08000024"), name };
  expect(areaInSentence(area)).toBe(inSentence);
  expect(areaPossessive(area)).toBe(possessive);
});
