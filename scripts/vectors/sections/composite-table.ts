import type { Column } from "@plumbline/statistics";
import { UnknownForm, type Inputs } from "../inputs.ts";
import { isFields } from "../vector-file.ts";

export type NamedColumn = { readonly name: string; readonly column: Column };

/** The indicators' values, however the table is turned: by indicator or by unit, in lists or by name. */
export function toColumns(inputs: Inputs): readonly NamedColumn[] {
  const units = inputs.texts("units");
  const names = inputs.texts("indicators");
  const table = inputs.fields["treated"];
  const isByIndicator =
    isKeyedBy(table, names) || (!isKeyedBy(table, units) && sizeOf(table) !== units.length);
  return names.map((name, column) => ({
    name,
    column: units.map((unit, row) =>
      toCell(
        isByIndicator
          ? pick(pick(table, name, column), unit, row)
          : pick(pick(table, unit, row), name, column),
      ),
    ),
  }));
}

/** Which parent each member belongs to: in the members' order, by member, or by parent. */
export function findParents(given: unknown, members: readonly string[]): ReadonlyMap<string, string> {
  if (Array.isArray(given) && given.length === members.length) {
    return new Map(members.map((member, place) => [member, String(given[place])]));
  }
  if (!isFields(given)) throw new UnknownForm("a level does not fit its members");
  return new Map(
    Object.entries(given).flatMap(([name, value]): readonly (readonly [string, string])[] =>
      Array.isArray(value) ? value.map((member) => [String(member), name]) : [[name, String(value)]],
    ),
  );
}

function isKeyedBy(table: unknown, names: readonly string[]): boolean {
  return isFields(table) && names.every((name) => name in table);
}

function sizeOf(table: unknown): number {
  return Array.isArray(table) ? table.length : -1;
}

function pick(from: unknown, name: string, place: number): unknown {
  if (Array.isArray(from)) return from[place];
  return isFields(from) ? from[name] : undefined;
}

function toCell(value: unknown): number | null {
  if (value === null || typeof value === "number") return value;
  throw new UnknownForm("treated has neither a value a unit nor a value an indicator");
}
