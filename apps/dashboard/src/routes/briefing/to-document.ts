import { areaInSentence } from "@plumbline/domain";
import { DistributionChart, drawAlone, outcomeWords, type PrintedValue } from "@plumbline/charts";
import {
  openGovernmentLicence,
  type Block,
  type Document,
  type Figure,
  type Footnote,
  type Metadata,
  type Section,
  type Table,
  type TableCell,
  type Text,
} from "@plumbline/documents";
import type { ReleaseHeading } from "#lib/release-heading.js";
import { toOutcome } from "#lib/words/outcomes.js";
import { sourceKindWords } from "#lib/words/source-kind.js";
import { listBriefColumns } from "./brief-columns.js";
import type { BriefNote, MarkedStatement } from "./mark-statements.js";
import type { Brief, BriefRow } from "./to-brief.js";
import { captionFigures, howWordsAreChosen } from "./words.js";

/** A brief as a document, from which every form of file is written. */
export function toDocument(brief: Brief, release: ReleaseHeading): Document {
  const kind = release.illustrative ? "ILLUSTRATIVE" : "OFFICIAL_STATISTIC";
  return {
    title: brief.title,
    subject: `Stability of the children’s social work workforce in ${areaInSentence(brief)}, for a briefing`,
    language: "en-GB",
    status: sourceKindWords[kind],
    watermark: release.illustrative ? sourceKindWords.ILLUSTRATIVE : undefined,
    sections: listSections(brief),
    footnotes: brief.notes.map((note) => toFootnote(note, brief)),
    metadata: toMetadata(brief, release),
  };
}

function listSections(brief: Brief): readonly Section[] {
  const said = brief.sections.filter(({ slug }) => slug !== "figures" && slug !== "sources");
  const sources = brief.sections.find(({ slug }) => slug === "sources");
  return [
    toSection("In short", [
      { kind: "paragraph", style: "lead", text: toText(brief.headline) },
      toTable(brief),
      ...toPictures(brief),
    ]),
    ...said.map(({ title, statements }) =>
      toSection(title, [{ kind: "list", items: statements.map(toText) }]),
    ),
    toSection(
      "Questions to expect",
      brief.questions.map(({ question, answer }) => ({
        kind: "paragraph",
        text: [{ strong: `${question} ` }, ...toText(answer)],
      })),
    ),
    ...(sources === undefined
      ? []
      : [toSection(sources.title, [{ kind: "list", items: sources.statements.map(toText) }])]),
  ];
}

function toSection(heading: string, blocks: readonly Block[]): Section {
  return { heading, level: 1, blocks };
}

function toText(statement: MarkedStatement): Exclude<Text, string> {
  return statement.map((piece) => ("words" in piece ? piece.words : { footnote: `${piece.note}` }));
}

function toTable(brief: Brief): Table {
  const columns = listBriefColumns(brief);
  return {
    kind: "table",
    name: "Headline figures",
    caption: captionFigures(brief),
    columns: [
      { header: "Indicator", kind: "header" },
      { header: brief.year, kind: "number" },
      ...columns.map((column) => ({
        header: column.heading,
        kind: "figure" in column ? ("number" as const) : ("text" as const),
      })),
    ],
    rows: brief.rows.map((row) => ({
      cells: [row.name, toNow(row), ...columns.map((column): TableCell => toCell(column, row))],
    })),
    notes: [howWordsAreChosen],
  };
}

function toPictures({ picture }: Brief): readonly Block[] {
  if (picture === undefined) return [];
  const { title, description = "" } = picture;
  return [{ kind: "picture", title, svg: drawAlone(DistributionChart, { ...picture }), description }];
}

function toNow({ now, note }: BriefRow): Figure {
  return { ...toFigure(now), footnotes: note === undefined ? [] : [`${note}`] };
}

function toCell(column: ReturnType<typeof listBriefColumns>[number], row: BriefRow): TableCell {
  if ("outcome" in column) return outcomeWords[toOutcome(column.outcome(row))];
  const figure = column.figure(row);
  return figure === undefined
    ? { value: null, text: "–", reason: "nothing to set beside" }
    : toFigure(figure);
}

function toFigure(printed: PrintedValue): Figure {
  return printed.value === null
    ? { value: null, text: printed.text, reason: printed.reason }
    : { value: printed.value, text: printed.text };
}

function toFootnote({ number, name, source, url }: BriefNote, { version, permalink }: Brief): Footnote {
  const { publisher, publishedOn } = source;
  return {
    id: `${number}`,
    text: name === source.name ? undefined : `${name}.`,
    citation: {
      source: `${publisher}, ${source.name}`,
      published: publishedOn ?? undefined,
      release: version,
      link: url,
      query: `${permalink}#query-${number}`,
    },
  };
}

function toMetadata(
  { version, digest, permalink }: Brief,
  { publishedAt, sources }: ReleaseHeading,
): Metadata {
  const workforce = sources.find(({ slug }) => slug === "dfe-workforce");
  return {
    author: "Plumbline",
    source: workforce === undefined ? "Plumbline" : `${workforce.publisher}, ${workforce.name}`,
    published: workforce?.publishedOn ?? publishedAt.slice(0, 10),
    release: version,
    digest,
    permalink,
    licence: openGovernmentLicence,
  };
}
