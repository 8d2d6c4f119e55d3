import type { HeatCell, HeatColumn, HeatRow } from "@plumbline/charts";
import { englandCode } from "@plumbline/domain";
import { listNotesBeside, type SubjectNote } from "#lib/notes/notes-beside.js";
import { nameUnit } from "#lib/words/indicator-units.js";
import { polarityWords, toOutcome, type OutcomeName } from "#lib/words/outcomes.js";
import { toPrintedValue, type FigureFields } from "#lib/words/printed-values.js";
import { formatRegionState, headlineSlugs, type RegionState } from "#lib/url-state/region-state.js";
import type { RegionArea, RegionHeadline } from "./page.query.js";

interface TableContext {
  readonly region: RegionArea;
  readonly slug: string;
  readonly state: RegionState;
  readonly search: string;
  readonly notes: readonly SubjectNote[];
}

/** The columns of the heat table: each headline indicator, leading to the table sorted by it. */
export function toHeatColumns(
  headlines: readonly RegionHeadline[],
  { slug, state }: TableContext,
): readonly HeatColumn[] {
  return headlines.map(({ comparison: { indicator } }) => {
    const sort = headlineSlugs.find((word) => word === indicator.slug) ?? "name";
    return {
      id: indicator.slug,
      label: indicator.shortName,
      detail: describeColumn(indicator),
      href: formatRegionState(slug, { ...state, sort }),
      sort: state.sort === sort ? "descending" : undefined,
    };
  });
}

function describeColumn({ unit, polarity }: Comparison["indicator"]): string {
  return polarity === "NEITHER" ? nameUnit(unit) : `${nameUnit(unit)}, ${polarityWords[polarity]}`;
}

/** England and the region to compare with, then every authority of the region. */
export function toHeatRows(
  headlines: readonly RegionHeadline[],
  { region, state, search, notes }: TableContext,
): readonly HeatRow[] {
  const england = headlines.map(({ comparison }) => toCell(comparison.benchmark, comparison));
  const own = headlines.map(({ comparison, own }) => toCell(own, comparison, own?.verdict.outcome));
  const mark = (area: string, cells: readonly HeatCell[]) =>
    cells.map((cell, column) => ({ ...cell, noted: isNoted(notes, area, headlines[column]) }));
  return [
    {
      id: "england",
      label: "England",
      href: `/areas/${englandCode}${search}`,
      cells: mark(englandCode, england),
      reference: true,
    },
    {
      id: region.code,
      label: region.name,
      href: `/areas/${region.code}${search}`,
      cells: mark(region.code, own),
      reference: true,
    },
    ...sortAuthorities(headlines, state).map(({ code, name }) => ({
      id: code,
      label: name,
      href: `/areas/${code}${search}`,
      cells: mark(
        code,
        headlines.map(({ comparison }) => cellOf(comparison, code)),
      ),
    })),
  ];
}

/** Whether a note names the area and concerns its figure. */
function isNoted(notes: readonly SubjectNote[], area: string, headline: RegionHeadline | undefined): boolean {
  if (headline === undefined) return false;
  const { indicator, period } = headline.comparison;
  const block = { areas: [area], indicators: [indicator.slug], periods: [period.code] };
  return listNotesBeside(notes, [block]).some(({ areas }) => areas.length > 0);
}

type Comparison = RegionHeadline["comparison"];

/** A figure and its outcome. The unit stands in the heading, so the cell leaves out its sign. */
function toCell(figure: FigureFields | null, { indicator }: Comparison, outcome?: OutcomeName): HeatCell {
  const printed = toPrintedValue(figure ?? { value: null, missing: null }, indicator);
  const text = printed.text.replace(/%$/, "");
  return {
    ...printed,
    text,
    outcome: outcome === undefined || outcome === "NOT_COMPARABLE" ? undefined : toOutcome(outcome),
  };
}

function cellOf(comparison: Comparison, code: string): HeatCell {
  const row = comparison.rows.find(({ observation }) => observation.area.code === code);
  if (row !== undefined) return toCell(row.observation, comparison, row.verdict.outcome);
  return toCell(comparison.excluded.find(({ area }) => area.code === code) ?? null, comparison);
}

function sortAuthorities(headlines: readonly RegionHeadline[], { sort }: RegionState) {
  const [first] = headlines;
  if (first === undefined) return [];
  const { rows, excluded } = first.comparison;
  const areas = [...rows.map(({ observation }) => observation.area), ...excluded.map(({ area }) => area)];
  const byName = areas.toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
  const chosen = headlines.find(({ comparison }) => comparison.indicator.slug === sort)?.comparison;
  if (chosen === undefined) return byName;
  const figures = new Map(
    chosen.rows.map(({ observation }) => [observation.area.code, observation.value ?? 0]),
  );
  return byName.toSorted((a, b) => (figures.get(b.code) ?? -Infinity) - (figures.get(a.code) ?? -Infinity));
}
