import { describe, expect, test } from "vitest";
import { formatQuestionState, parseQuestionState } from "./question-state.js";

const parse = (link: string) => parseQuestionState(new URL(link, "http://plumbline").searchParams);
const listProblems = (link: string) => {
  const parsed = parse(link);
  return parsed.readable ? [] : parsed.problems.map(({ name }) => name);
};

test.each([
  "/questions?indicator=agency-rate-fte&side=below&line=12.5&within=E12000001&period=2024&since=2019&release=2025.0",
  "/questions?indicator=turnover-rate-fte&side=above&line=15&level=regions",
  "/questions?indicator=turnover-rate-fte&side=above&line=15&areas=E08000035,E08000032&group=Our%20peers",
])("reads from %s what was written into it", (link) => {
  const parsed = parse(link);
  expect(parsed.readable && formatQuestionState(parsed.state)).toBe(link);
});

test.each([
  ["15%", 15],
  ["1,200", 1200],
  ["0", 0],
  ["14.95", 14.95],
])("reads a line typed as %s", (typed, line) => {
  const parsed = parse(`/questions?line=${encodeURIComponent(typed)}`);
  expect(parsed.readable && parsed.state.line).toBe(line);
});

describe("parseQuestionState refuses", () => {
  test.each(["-1", "ten", "1e5", "Infinity", "12..5", "12,5"])("a line of %s", (typed) => {
    expect(listProblems(`/questions?line=${typed}`)).toEqual(["line"]);
  });

  test("a side, a level and years that are none, each by its name", () => {
    const link = "/questions?side=beside&level=towns&period=now&since=99";
    expect(listProblems(link)).toEqual(["side", "level", "period", "since"]);
  });

  test("regions inside a region, and a group without authorities", () => {
    expect(listProblems("/questions?level=regions&within=E12000001")).toEqual(["level"]);
    expect(listProblems("/questions?within=group")).toEqual(["within"]);
  });
});
