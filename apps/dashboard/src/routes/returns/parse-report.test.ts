import { expect, test } from "vitest";
import { parseReport } from "./parse-report.js";

test("reads what was accepted, what is to mend, and why nothing was looked at", () => {
  const accepted = { accepted: true, submission: 3, rows: 2, sha256: "f" };
  expect(parseReport(accepted, "a.csv")).toEqual({ state: "accepted", submission: 3, rows: 2, sha256: "f" });
  const sameAs = { submission: 3, submittedAt: "2027-01-15T09:30:00.000Z" };
  expect(parseReport({ ...accepted, sameAs }, "a.csv")).toMatchObject({
    repeats: "2027-01-15T09:30:00.000Z",
  });
  const problems = [{ row: 2, column: "level", check: "level", message: "No." }, { message: "The file." }];
  expect(parseReport({ accepted: false, problems }, "a.csv")).toEqual({
    state: "problems",
    file: "a.csv",
    problems: [{ row: 2, column: "level", message: "No." }, { message: "The file." }],
  });
  expect(parseReport({ errors: [{ message: "This key has expired." }] }, "a.csv")).toEqual({
    state: "refused",
    sentence: "This key has expired.",
  });
});

test.each([undefined, null, 1, "x", {}, { problems: 1 }, { errors: [] }])(
  "takes %j for no report",
  (report) => {
    expect(parseReport(report, "a.csv")).toBeUndefined();
  },
);
