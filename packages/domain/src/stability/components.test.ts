import { expect, test } from "vitest";
import { parseWeights } from "./components.js";

const turnover = "turnover-rate-headcount";
const agency = "agency-rate-fte";

test("gives weights in the order of the index, and none to an indicator that is not named", () => {
  const parsed = parseWeights([
    { indicator: agency, weight: 1 },
    { indicator: turnover, weight: 3 },
  ]);
  expect(parsed).toEqual({
    weights: [
      { indicator: turnover, weight: 3 },
      { indicator: agency, weight: 1 },
      { indicator: "vacancy-rate-fte", weight: 0 },
      { indicator: "absence-rate-fte", weight: 0 },
      { indicator: "caseload-fte", weight: 0 },
    ],
  });
});

test.each([
  ["a negative weight", [{ indicator: turnover, weight: -1 }], "negative"],
  ["a weight that is no number", [{ indicator: turnover, weight: Number.NaN }], "a number"],
  ["an indicator that is not in the index", [{ indicator: "cases", weight: 1 }], "not part of the index"],
  [
    "an indicator weighed twice",
    [
      { indicator: turnover, weight: 1 },
      { indicator: turnover, weight: 2 },
    ],
    "twice",
  ],
  ["nothing but zeros", [{ indicator: turnover, weight: 0 }], "two indicators"],
  [
    "one indicator alone, which would be a bare league table",
    [{ indicator: turnover, weight: 1 }],
    "two indicators",
  ],
])("refuses %s and says what to give", (_, given, word) => {
  const parsed = parseWeights(given);
  const problems = "problems" in parsed ? parsed.problems.map(({ problem }) => problem) : [];
  expect(problems.join("; ")).toContain(word);
});

test("lists every problem at once", () => {
  const parsed = parseWeights([
    { indicator: "cases", weight: -1 },
    { indicator: turnover, weight: Number.POSITIVE_INFINITY },
  ]);
  expect(parsed).toMatchObject({ problems: { length: 4 } });
});
