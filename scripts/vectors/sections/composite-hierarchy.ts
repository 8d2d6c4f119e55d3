import * as statistics from "@plumbline/statistics";
import type { Column } from "@plumbline/statistics";
import { byLabel, eitherOf, orNull, type EitherOf } from "../adapter.ts";
import { toColumn, UnknownForm, type Inputs } from "../inputs.ts";
import { isFields, type Fields } from "../vector-file.ts";

type NamedColumn = { readonly name: string; readonly column: Column };

/** Indicators scored from 0 to 100, averaged into pillars, those into sub-indices, those into the index. */
export function toHierarchy(inputs: Inputs): Fields {
  const units = inputs.texts("units");
  const names = inputs.texts("indicators");
  requireKnown(inputs.text("normalisation", "minmax"), /min.?max/i);
  requireKnown(inputs.text("aggregation", "arithmetic"), /arith|amean|mean/i);
  const scores = scoreColumns(toColumns(inputs, units, names), inputs);
  const pillarOf = membership(inputs, "pillar", names);
  const pillars = average(scores, (name) => pillarOf.get(name));
  const subIndexOf = parents(inputs, names, pillars);
  const subIndices = average(pillars, (name) => subIndexOf.get(name));
  const index = average(subIndices, () => "index")[0]?.column ?? [];
  const answered = index.map((score) =>
    score === null ? statistics.noAnswer("missing") : statistics.answer(score),
  );
  const ranks = statistics.placesFromTop(answered).map(orNull);
  return {
    index: byLabel(units, index),
    normalised: shapes(units, scores),
    pillars: shapes(units, pillars),
    subIndices: shapes(units, subIndices),
    ranks: byLabel(units, ranks),
  };
}

function requireKnown(word: string, known: RegExp): void {
  if (!known.test(word)) throw new UnknownForm(`"${word}"`);
}

function toColumns(
  inputs: Inputs,
  units: readonly string[],
  names: readonly string[],
): readonly NamedColumn[] {
  const treated = inputs.fields.treated;
  if (isFields(treated) && names.every((name) => name in treated)) {
    return names.map((name) => ({ name, column: toColumn(treated[name], name) }));
  }
  const rows = inputs.table("treated");
  if (rows.length === units.length) {
    return names.map((name, place) => ({ name, column: rows.map((row) => row[place] ?? null) }));
  }
  if (rows.length === names.length) return names.map((name, place) => ({ name, column: rows[place] ?? [] }));
  throw new UnknownForm("treated has neither a row a unit nor a row an indicator");
}

function scoreColumns(columns: readonly NamedColumn[], inputs: Inputs): readonly NamedColumn[] {
  const directions = inputs.fields.direction;
  return columns.map(({ name, column }, place) => {
    const given = isFields(directions) ? directions[name] : inputs.numbers("direction")[place];
    const turned = given === -1 ? column.map((value) => (value === null ? null : -value)) : column;
    return { name, column: orNull(statistics.minMaxScores(turned)) ?? column.map(() => null) };
  });
}

/** Which parent each name belongs to, given by name or as a list in the order of the names. */
function membership(inputs: Inputs, field: string, names: readonly string[]): ReadonlyMap<string, string> {
  const given = inputs.fields[field];
  if (isFields(given)) return new Map(Object.entries(given).map(([name, parent]) => [name, String(parent)]));
  const parentsInOrder = inputs.texts(field);
  if (parentsInOrder.length !== names.length) throw new UnknownForm(`${field} does not fit its members`);
  return new Map(names.map((name, place) => [name, parentsInOrder[place] ?? ""]));
}

/** The sub-index of each pillar, given for the pillars or for the indicators. */
function parents(inputs: Inputs, names: readonly string[], pillars: readonly NamedColumn[]) {
  const given = inputs.fields.subIndex;
  const pillarNames = pillars.map(({ name }) => name);
  const isByIndicator = isFields(given)
    ? names.every((name) => name in given)
    : inputs.texts("subIndex").length === names.length;
  if (!isByIndicator) return membership(inputs, "subIndex", pillarNames);
  const pillarOf = membership(inputs, "pillar", names);
  const subIndexOf = membership(inputs, "subIndex", names);
  return new Map(names.map((name) => [pillarOf.get(name) ?? "", subIndexOf.get(name) ?? ""]));
}

function average(columns: readonly NamedColumn[], parentOf: (name: string) => string | undefined) {
  const groups = Map.groupBy(columns, ({ name }) => parentOf(name) ?? "");
  return [...groups].map(([name, members]) => ({ name, column: averageColumns(members) }));
}

function averageColumns(members: readonly NamedColumn[]): Column {
  const length = members[0]?.column.length ?? 0;
  return Array.from({ length }, (_, unit) => {
    const known = members.flatMap(({ column }) => {
      const value = column[unit] ?? null;
      return value === null ? [] : [{ value, weight: 1 }];
    });
    return known.length === 0 ? null : orNull(statistics.powerMean(known, 1));
  });
}

/** Columns by name, each a list or by unit; or a row a unit, a list or by name. */
function shapes(units: readonly string[], columns: readonly NamedColumn[]): EitherOf {
  const byName = (values: readonly unknown[]) =>
    Object.fromEntries(columns.map(({ name }, place) => [name, values[place]]));
  const rows = units.map((_, unit) => columns.map(({ column }) => column[unit] ?? null));
  return eitherOf(
    byName(columns.map(({ column }) => byLabel(units, column))),
    byLabel(units, rows),
    byLabel(units, rows.map(byName)),
    columns.map(({ column }) => column),
  );
}
