import { expect, test } from "vitest";
import { smallRelease } from "../../../tests/small-release.js";
import { loadSolver } from "../../disclosure/audit/load-solver.js";
import { illustrateRollout } from "./illustrate-rollout.js";
import { IllustrationError } from "./illustration-error.js";

test("refuses a release that counts no staff to invent returns for, and says what it needs", async () => {
  const solver = await loadSolver();
  const illustrate = () => illustrateRollout(solver, smallRelease, 1);
  expect(illustrate).toThrow(IllustrationError);
  expect(illustrate).toThrow("Publish the workforce of 2025 first");
});
