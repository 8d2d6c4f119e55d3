import { expect, test } from "vitest";
import { mostIssuesListed, openIssueLog } from "./issue-log.js";

test("keeps the first thousand issues, counts every one by check, and words no more than it keeps", () => {
  const log = openIssueLog("a.csv");
  let worded = 0;
  const message = () => {
    worded += 1;
    return "Wrong.";
  };
  for (let row = 1; row <= mostIssuesListed + 5; row += 1) {
    log.report({ row, check: "duplicates", severity: "error", message });
  }
  log.report({ check: "periods", severity: "warning", message });
  expect(log.issues()).toHaveLength(mostIssuesListed);
  expect(log.issues()[0]).toEqual({
    file: "a.csv",
    row: 1,
    check: "duplicates",
    severity: "error",
    message: "Wrong.",
  });
  expect(worded).toBe(mostIssuesListed);
  expect(log.counts()).toEqual([
    { check: "duplicates", severity: "error", count: mostIssuesListed + 5 },
    { check: "periods", severity: "warning", count: 1 },
  ]);
});

test("has errors only where an error was reported", () => {
  const log = openIssueLog("a.csv");
  log.report({ check: "periods", severity: "warning", message: () => "" });
  expect(log.hasErrors()).toBe(false);
  log.report({ check: "periods", severity: "error", message: () => "" });
  expect(log.hasErrors()).toBe(true);
});
