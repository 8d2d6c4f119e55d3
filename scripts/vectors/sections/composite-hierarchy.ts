import * as statistics from "@plumbline/statistics";
import type { Column } from "@plumbline/statistics";
import { byLabel, eitherOf, orNull, type EitherOf } from "../adapter.ts";
import { UnknownForm, type Inputs } from "../inputs.ts";
import { isFields, type Fields } from "../vector-file.ts";
import { findParents, toColumns, type NamedColumn } from "./composite-table.ts";

/** Indicators scored from 0 to 100, averaged into pillars, those into sub-indices, those into the index. */
export function toHierarchy(inputs: Inputs): Fields {
  const units = inputs.texts("units");
  const average = averageBy(toPower(inputs.fields["aggregation"]));
  requireMinMax(inputs.fields["normalisation"]);
  const scores = scoreColumns(toColumns(inputs), inputs.fields["direction"]);
  const pillarOf = findParents(
    inputs.fields["pillar"],
    scores.map(({ name }) => name),
  );
  const pillars = average(scores, pillarOf);
  const subIndices = average(pillars, findSubIndices(inputs.fields["subIndex"], pillars, pillarOf));
  const index = average(subIndices, new Map(subIndices.map(({ name }) => [name, "index"])))[0]?.column ?? [];
  const answered = index.map((score) =>
    score === null ? statistics.noAnswer("missing") : statistics.answer(score),
  );
  return {
    index: byLabel(units, index),
    normalised: shapes(units, scores),
    pillars: shapes(units, pillars),
    subIndices: shapes(units, subIndices),
    ranks: byLabel(units, statistics.placesFromTop(answered).map(orNull)),
  };
}

function requireMinMax(normalisation: unknown): void {
  const words = JSON.stringify(normalisation ?? "min-max");
  if (!/min.?max/i.test(words)) throw new UnknownForm(`normalisation ${words}`);
}

function toPower(aggregation: unknown): number {
  const words = JSON.stringify(aggregation ?? "arithmetic");
  if (/geom|gmean/i.test(words)) return 0;
  return /harm|hmean/i.test(words) ? -1 : 1;
}

function scoreColumns(columns: readonly NamedColumn[], directions: unknown): readonly NamedColumn[] {
  return columns.map(({ name, column }, place) => {
    const direction = Array.isArray(directions)
      ? directions[place]
      : isFields(directions) && directions[name];
    const turned = direction === -1 ? column.map((value) => (value === null ? null : -value)) : column;
    return { name, column: orNull(statistics.minMaxScores(turned)) ?? column.map(() => null) };
  });
}

/** The sub-index of each pillar, given for the pillars or for the indicators. */
function findSubIndices(
  given: unknown,
  pillars: readonly NamedColumn[],
  pillarOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const indicators = [...pillarOf.keys()];
  const isByIndicator = Array.isArray(given)
    ? given.length === indicators.length
    : isFields(given) && indicators.every((name) => name in given);
  if (!isByIndicator) {
    return findParents(
      given,
      pillars.map(({ name }) => name),
    );
  }
  const subIndexOf = findParents(given, indicators);
  return new Map(indicators.map((name) => [pillarOf.get(name) ?? "", subIndexOf.get(name) ?? ""]));
}

function averageBy(power: number) {
  return (columns: readonly NamedColumn[], parentOf: ReadonlyMap<string, string>): readonly NamedColumn[] => {
    const groups = Map.groupBy(columns, ({ name }) => parentOf.get(name) ?? "");
    return [...groups].map(([name, members]) => ({ name, column: averageColumns(members, power) }));
  };
}

function averageColumns(members: readonly NamedColumn[], power: number): Column {
  const length = members[0]?.column.length ?? 0;
  return Array.from({ length }, (_, unit) => {
    const known = members.flatMap(({ column }) => {
      const value = column[unit] ?? null;
      return value === null ? [] : [{ value, weight: 1 }];
    });
    return known.length === 0 ? null : orNull(statistics.powerMean(known, power));
  });
}

/** Columns by name, each a list or by unit; or a row a unit, a list or by name, in order of appearance or of name. */
function shapes(units: readonly string[], columns: readonly NamedColumn[]): EitherOf {
  const alphabetical = columns.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return eitherOf(...shapesInOrder(units, columns), ...shapesInOrder(units, alphabetical));
}

function shapesInOrder(units: readonly string[], columns: readonly NamedColumn[]): readonly unknown[] {
  const byName = (values: readonly unknown[]) =>
    Object.fromEntries(columns.map(({ name }, place) => [name, values[place]]));
  const rows = units.map((_, unit) => columns.map(({ column }) => column[unit] ?? null));
  return [
    byName(columns.map(({ column }) => byLabel(units, column))),
    byLabel(units, rows),
    byLabel(units, rows.map(byName)),
    columns.map(({ column }) => column),
  ];
}
