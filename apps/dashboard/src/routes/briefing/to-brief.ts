import { areaInSentence } from "@plumbline/domain";
import { toPrintedValue, type FigureFields } from "#lib/words/printed-values.js";
import { printFigure } from "#lib/words/indicator-units.js";
import type { OutcomeName } from "#lib/words/outcomes.js";
import type { DistributionChartProps, PrintedValue } from "@plumbline/charts";
import type { BriefFields, BriefFigure, BriefRelease } from "./brief.query.js";
import { createMarker, type BriefNote, type MarkedStatement } from "./mark-statements.js";
import { toBriefPicture } from "./picture.js";

/** A headline figure with what it is set beside. England has no England beside it, and only authorities have neighbours. */
export interface BriefRow {
  readonly slug: string;
  readonly name: string;
  readonly now: PrintedValue;
  readonly note: number | undefined;
  readonly before: PrintedValue | undefined;
  readonly sinceBefore: OutcomeName;
  readonly england: PrintedValue | undefined;
  readonly againstEngland: OutcomeName;
  readonly neighbours: PrintedValue | undefined;
  readonly againstNeighbours: OutcomeName;
}

export interface BriefSection {
  readonly slug: string;
  readonly title: string;
  readonly statements: readonly MarkedStatement[];
}

/** A brief ready to be laid out, on a page or in a file. */
export interface Brief {
  readonly code: string;
  readonly name: string;
  readonly level: BriefFields["area"]["level"];
  readonly region: BriefFields["area"]["region"];
  readonly version: string;
  readonly digest: string;
  readonly permalink: string;
  readonly title: string;
  readonly headline: MarkedStatement;
  readonly year: string;
  readonly yearBefore: string | undefined;
  readonly rows: readonly BriefRow[];
  readonly picture: DistributionChartProps | undefined;
  readonly sections: readonly BriefSection[];
  readonly questions: readonly { readonly question: string; readonly answer: MarkedStatement }[];
  readonly notes: readonly BriefNote[];
}

/** Marks every number of a brief and sets its headline figures beside those of England and of its neighbours. */
export function toBrief(release: BriefRelease): Brief {
  const { briefing, version, digest } = release;
  const { area, permalink, figures } = briefing;
  const marker = createMarker();
  const headline = marker.mark(briefing.headline);
  const sections = briefing.sections.map(({ slug, title, statements }) => ({
    slug,
    title,
    statements: statements.map(marker.mark),
  }));
  const questions = briefing.questions.map(({ question, answer }) => ({
    question,
    answer: marker.mark(answer),
  }));
  const england = listEngland(release);
  return {
    code: area.code,
    name: area.name,
    level: area.level,
    region: area.region,
    version,
    digest,
    permalink,
    title: `Brief: ${areaInSentence(area)}`,
    headline,
    year: figures[0]?.period.code ?? "",
    yearBefore: figures[0]?.previous?.period.code,
    rows: figures.map((figure) => ({
      ...toRow(figure, area.level === "COUNTRY" ? undefined : england.get(figure.indicator.slug)),
      note: marker.noteOn(figure.indicator.slug),
    })),
    picture: toBriefPicture(release),
    sections,
    questions,
    notes: marker.listNotes(),
  };
}

function toRow(figure: BriefFigure, england: FigureFields | undefined): Omit<BriefRow, "note"> {
  const { indicator, previous, againstBefore, againstEngland, againstNeighbours } = figure;
  const { benchmark } = againstNeighbours;
  return {
    slug: indicator.slug,
    name: indicator.name,
    now: toPrintedValue(figure, indicator),
    before: previous === null ? undefined : toPrintedValue(previous, indicator),
    sinceBefore: againstBefore.outcome,
    england: england && toPrintedValue(england, indicator),
    againstEngland: againstEngland.outcome,
    neighbours:
      benchmark === null ? undefined : { value: benchmark, text: printFigure(benchmark, indicator) },
    againstNeighbours: againstNeighbours.outcome,
  };
}

function listEngland({ england }: BriefRelease): ReadonlyMap<string, FigureFields> {
  if (england === null) return new Map();
  const { turnover, agency, vacancy, caseload, absence } = england;
  const bySlug = [
    ["turnover-rate-fte", turnover],
    ["agency-rate-fte", agency],
    ["vacancy-rate-fte", vacancy],
    ["caseload-fte", caseload],
    ["absence-rate-fte", absence],
  ] as const;
  return new Map(bySlug.flatMap(([slug, figure]) => (figure === null ? [] : [[slug, figure] as const])));
}
