import { expect, test } from "vitest";
import { namePlace } from "./place-names.js";

const regions = [{ code: "E12000001", name: "North East" }];

test("names the region as it reads in a sentence, and England without one", () => {
  expect(namePlace({ within: "E12000001" }, regions)).toBe("the North East");
  expect(namePlace({}, regions)).toBe("England");
});

test("names the reader's own group, or counts it where it has no name", () => {
  const areas = ["E08000035", "E08000032"];
  expect(namePlace({ areas, group: "Our peers" }, regions)).toBe("the group “Our peers”");
  expect(namePlace({ areas }, regions)).toBe("my own group of 2");
});
