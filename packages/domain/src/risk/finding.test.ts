import { expect, test } from "vitest";
import { toFinding, type Bearing, type RiskFinding } from "./finding.js";

test.each<[readonly Bearing[], RiskFinding]>([
  [["supports"], "evidence-supports"],
  [["supports", "silent", "context"], "evidence-supports"],
  [["contradicts", "contradicts"], "evidence-contradicts"],
  [["supports", "contradicts"], "mixed"],
  [["silent"], "cannot-tell"],
  [["context"], "cannot-tell"],
  [["context", "silent", "contradicts"], "evidence-contradicts"],
  [[], "cannot-tell"],
])("finds of tests that say %j: %s", (found, finding) => {
  expect(toFinding(found)).toBe(finding);
});
