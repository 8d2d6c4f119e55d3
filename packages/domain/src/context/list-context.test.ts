import { expect, test } from "vitest";
import { authorityCode, programmeRelease } from "../../tests/programme/programme-release.js";
import { findArea } from "../areas/area-register.js";
import type { Release } from "../releases/release.js";
import type { ContextFact } from "./context-fact.js";
import { formatContextFact } from "./context-words.js";
import { listContext, listLatestFacts } from "./list-context.js";

const bare = programmeRelease({ authorities: 3, years: [2022], turnover: () => 15, sites: 1, named: 1 });
const first = authorityCode(0);
const facts: readonly ContextFact[] = [
  { topic: "ofsted-judgement", area: first, period: "2023-09-04", text: "Good" },
  { topic: "ofsted-judgement", area: first, period: "2019-04-01", text: "Inadequate" },
  { topic: "family-support-spending", area: first, period: "2024-25", text: "16382.74" },
];
const release: Release = { ...bare, contextOf: new Map([[first, facts]]) };

test("gives the latest fact of each topic and leaves out topics without one", () => {
  const area = findArea(release.areas, first);
  const found = area === undefined ? [] : listContext(release, area);
  expect(found.map(({ topic, period }) => [topic, period])).toEqual([
    ["ofsted-judgement", "2023-09-04"],
    ["family-support-spending", "2024-25"],
  ]);
  expect(found.map(formatContextFact)).toEqual(["good", "£16.4 million"]);
});

test("lists the authorities that have a fact, once each", () => {
  expect(listLatestFacts(release, "ofsted-judgement", "2022-09-30").map(({ text }) => text)).toEqual([
    "Good",
  ]);
  expect(listLatestFacts(release, "adult-care-staff-turnover", "2022-09-30")).toEqual([]);
});
