import { existsOn, findArea, workforceDay, type Area, type AreaRegister } from "@plumbline/domain";
import type { Checked } from "../importing/checked.js";
import type { Finding } from "../importing/issue.js";
import type { WorkforceRow } from "../sources/dfe/workforce/workforce-row.js";

const check = "joint-returns";

function findJointReturn({ area, period }: WorkforceRow, register: AreaRegister): Area | undefined {
  const joint = findArea(register, area.jointReturn ?? "");
  return joint && existsOn(joint, workforceDay(period)) ? joint : undefined;
}

function isEmpty({ figures }: WorkforceRow): boolean {
  return [...figures.values()].every((figure) => !figure.known && figure.reason === "not-applicable");
}

function say({ row }: WorkforceRow, message: () => string): readonly Finding[] {
  return [{ row, check, severity: "info", message }];
}

/**
 * Two authorities that return together have one row. An older file prints it under one of them and fills the other's row
 * with z: the first is taken as the joint return's row, the second has nothing to say.
 */
export function checkJointReturn(row: WorkforceRow, register: AreaRegister): Checked<WorkforceRow> {
  const joint = findJointReturn(row, register);
  if (joint === undefined) return { value: row, findings: [] };
  const { name } = row.area;
  if (isEmpty(row)) {
    return {
      findings: say(
        row,
        () => `${name} is part of ${joint.name}, which has a row of its own: this one is left out.`,
      ),
    };
  }
  return {
    value: { ...row, area: joint },
    findings: say(
      row,
      () => `The figures under ${name} are those of ${joint.name} and are kept under ${joint.code}.`,
    ),
  };
}
