import {
  findArea,
  findIndicator,
  shorthand,
  toAreaRegister,
  type AreaRegister,
  type ReleaseHeading,
  type Source,
} from "@plumbline/domain";
import type { PublishedObservation } from "../content/edition-content.js";
import { listEditionsOf } from "../editions/edition.js";
import { readEditionContent } from "../editions/read-edition-content.js";
import type { Store } from "../store/store.js";
import { findReleaseHeading } from "./find-release-heading.js";

/** What travels beside the figures: which release they are, where they come from, what the symbols mean. */
export interface ReleaseMetadata extends ReleaseHeading {
  readonly sources: readonly Source[];
  readonly columns: Readonly<Record<string, string>>;
  readonly shorthand: Readonly<Record<string, string>>;
}

/** One figure in one line. Every column is text: a decimal stays as it was printed. */
export type ExportedFigure = Readonly<Record<keyof typeof columns, string>>;

export interface ExportedRelease {
  readonly metadata: ReleaseMetadata;
  readonly figures: readonly ExportedFigure[];
}

const columns = {
  release: "Version of the release",
  area_code: "ONS code; the members’ codes of a joint return are joined by a hyphen",
  area_name: "Name of the area",
  area_level: "country, region, subregion or local-authority",
  indicator: "Indicator",
  period: "The 30 September of this year, or the year that ends that day",
  unit: "Unit of the value",
  value: "The figure as it was printed; empty where there is none",
  shorthand: "The symbol that was printed in place of a figure",
} as const;

const symbols = Object.fromEntries(
  Object.values(shorthand)
    .filter(({ symbol }) => symbol !== shorthand["not-published"].symbol)
    .map(({ symbol, explanation }) => [symbol, explanation]),
);

function toFigure(
  { area, indicator, period, figure }: PublishedObservation,
  register: AreaRegister,
  release: string,
): ExportedFigure {
  const { name = "", level = "" } = findArea(register, area) ?? {};
  return {
    release,
    area_code: area,
    area_name: name,
    area_level: level,
    indicator,
    period,
    unit: findIndicator(indicator)?.unit ?? "",
    value: figure.known ? figure.decimal : "",
    shorthand: figure.known ? "" : shorthand[figure.reason].symbol,
  };
}

function inOrder(observations: readonly PublishedObservation[]): readonly PublishedObservation[] {
  const keyed = observations.map((observation) => {
    const { indicator, period, area } = observation;
    return { key: `${indicator} ${period} ${area}`, observation };
  });
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ observation }) => observation);
}

/** A release as one tidy table, by indicator, period and area, with every printed decimal and symbol kept. */
export async function exportRelease(store: Store, idOrVersion: string): Promise<ExportedRelease> {
  const heading = await findReleaseHeading(store, idOrVersion);
  const editions = await listEditionsOf(store.database, heading.id);
  const ids = editions.map(({ id }) => id);
  const { areas, observations } = await readEditionContent(store.database, ids);
  const register = toAreaRegister(areas);
  const sources = editions.map(({ source }) => source);
  return {
    metadata: { ...heading, sources, columns, shorthand: symbols },
    figures: inOrder(observations).map((observation) => toFigure(observation, register, heading.version)),
  };
}
