import type { Area } from "../areas/area.js";
import { toAreaRegister, type AreaRegister } from "../areas/area-register.js";
import type { ContextFact } from "../context/context-fact.js";
import type { Deprivation } from "../deprivation/deprivation.js";
import type { Indicator } from "../indicators/indicator.js";
import { findIndicator, indicators as everyIndicator } from "../indicators/indicators.js";
import type { Note } from "../notes/note.js";
import type { Programme } from "../programme/programme.js";
import { emptyRecord, toProgrammes, type ProgrammeRecord } from "../programme/programme-record.js";
import type { RolloutFigure } from "../rollout/rollout-figure.js";
import { toPublishedRollouts, type PublishedRollout } from "../rollout/published-rollout.js";
import type { Reference } from "../programme/reference.js";
import type { StatedFigure } from "../programme/figures/reported-figure.js";
import { toCube, type Cell, type Cube } from "./cube.js";
import type { StatisticalNeighbour } from "./neighbours.js";
import type { Source } from "./source.js";

/** What names a release. `id` and `digest` follow from its content; `version` is what a person quotes. */
export interface ReleaseHeading {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly digest: string;
  readonly summary?: string;
  readonly supersedes?: string;
  readonly illustrative: boolean;
  /** Until when only those with a key for it may read it: an ISO 8601 instant. */
  readonly embargoUntil?: string;
}

/** Whether a release may not be read by everyone yet at an instant (ISO 8601). */
export function isUnderEmbargo({ embargoUntil }: ReleaseHeading, now: string): boolean {
  return embargoUntil !== undefined && Date.parse(now) < Date.parse(embargoUntil);
}

/** Everything that was published together, as plain lists. */
export interface ReleaseContent {
  readonly heading: ReleaseHeading;
  readonly sources: readonly Source[];
  readonly areas: readonly Area[];
  readonly cells: readonly Cell[];
  readonly neighbours: readonly StatisticalNeighbour[];
  readonly deprivation?: readonly Deprivation[];
  readonly context?: readonly ContextFact[];
  readonly notes: readonly Note[];
  readonly record?: ProgrammeRecord;
  readonly rollout?: readonly RolloutFigure[];
}

/** A release is a value: everything published together, laid out for questions, never changing once made. */
export interface Release extends ReleaseHeading {
  readonly sources: readonly Source[];
  readonly areas: AreaRegister;
  readonly indicators: readonly Indicator[];
  readonly periodCodes: readonly string[];
  readonly periodsOf: ReadonlyMap<string, readonly string[]>;
  readonly cube: Cube;
  readonly neighboursOf: ReadonlyMap<string, readonly StatisticalNeighbour[]>;
  readonly deprivationOf: ReadonlyMap<string, Deprivation>;
  readonly contextOf: ReadonlyMap<string, readonly ContextFact[]>;
  readonly notes: readonly Note[];
  readonly programmes: readonly Programme[];
  readonly references: ReadonlyMap<string, Reference>;
  /** Stated figures by what they are about; those computed from them are not among them. */
  readonly figuresOf: ReadonlyMap<string, readonly StatedFigure[]>;
  /** Published returns by the programme they are about. */
  readonly rolloutOf: ReadonlyMap<string, PublishedRollout>;
}

/** Lays a release's content out for questions. Indicators are those it has figures for, in the order Plumbline lists them. */
export function toRelease(content: ReleaseContent): Release {
  const cube = toCube(content.cells);
  const ordered = content.neighbours.toSorted((a, b) => a.order - b.order);
  const record = content.record ?? emptyRecord;
  return {
    ...content.heading,
    sources: content.sources,
    areas: toAreaRegister(content.areas),
    indicators: everyIndicator.filter((indicator) => cube.indicators.has(indicator.slug)),
    periodCodes: [...cube.periods.keys()],
    periodsOf: toPeriodsOf(content.cells),
    cube,
    neighboursOf: Map.groupBy(ordered, (neighbour): string => neighbour.area),
    deprivationOf: new Map((content.deprivation ?? []).map((entry) => [entry.area, entry])),
    contextOf: Map.groupBy(content.context ?? [], ({ area }): string => area),
    notes: content.notes,
    programmes: toProgrammes(record),
    references: new Map(record.references.map((reference) => [reference.slug, reference])),
    figuresOf: Map.groupBy(record.figures, ({ subject }) => subject),
    rolloutOf: toPublishedRollouts(content.rollout ?? []),
  };
}

function toPeriodsOf(cells: readonly Cell[]): ReadonlyMap<string, readonly string[]> {
  const periods = new Map<string, Set<string>>();
  for (const { indicator, period } of cells) {
    const found = periods.get(indicator) ?? new Set();
    periods.set(indicator, found.add(period));
  }
  return new Map([...periods].map(([indicator, found]) => [indicator, [...found].toSorted()]));
}

export function findIndicatorIn(release: Release, slug: string): Indicator | undefined {
  return release.cube.indicators.has(slug) ? findIndicator(slug) : undefined;
}

export function findSource(release: Release, slug: string): Source | undefined {
  return release.sources.find((source) => source.slug === slug);
}
