import { expect, test } from "vitest";
import { hull, kingston, kingstonAndRichmond, register, richmond } from "../../tests/support/areas.ts";
import { told, workforceRow } from "../../tests/support/workforce.ts";
import { checkJointReturn } from "./joint-returns.js";

test("takes a member's figures as those of the joint return, and says so", () => {
  const { value, findings } = checkJointReturn(workforceRow(kingston, "2022", { cases: "1491" }), register);
  expect(value?.area).toBe(kingstonAndRichmond);
  expect(value?.figures.get("cases")).toEqual({ known: true, decimal: "1491" });
  expect(told(findings)).toMatchObject([{ check: "joint-returns", severity: "info" }]);
});

test("leaves out the other member's row where every cell is z, and says so", () => {
  const { value, findings } = checkJointReturn(
    workforceRow(richmond, "2022", { cases: "z", "agency-fte": "z" }),
    register,
  );
  expect(value).toBeUndefined();
  expect(told(findings)).toMatchObject([{ severity: "info", message: expect.stringContaining("left out") }]);
});

test("keeps an area that returns for itself as it is", () => {
  const row = workforceRow(hull, "2022", { cases: "z" });
  expect(checkJointReturn(row, register)).toEqual({ value: row, findings: [] });
});
