import type { Document } from "../document/document.js";
import type { Column, Table, TableRow } from "../document/table.js";
import { toFrameOf } from "./frame.js";
import { outcomeNames, toBound, toFigure, toMedian, toPlace } from "./pack-figures.js";
import type { PackIndicator, PackInput } from "./pack-input.js";

/** A pack as tables to take away: one tidy table an indicator, a line an authority and year, then what to discuss. */
export function toPackWorkbook(input: PackInput): Document {
  const tables = input.indicators.map((indicator) => toIndicatorTable(input, indicator));
  return {
    ...toFrameOf(input),
    sections: [...tables, toDiscussionTable(input)].map((table) => ({
      heading: table.name,
      level: 1,
      blocks: [table],
    })),
    footnotes: [],
  };
}

function toIndicatorTable(input: PackInput, indicator: PackIndicator): Table {
  const lines = input.lines.filter((line) => line.indicator === indicator.slug);
  return {
    kind: "table",
    name: indicator.shortName,
    caption: `${indicator.name}: authorities of ${input.place.phrase}, by year`,
    columns: toColumns(indicator),
    rows: lines.map((line): TableRow => ({
      cells: [
        line.areaCode,
        line.areaName,
        line.period,
        toFigure(line, indicator),
        toBound(line.lower, indicator),
        toBound(line.upper, indicator),
        outcomeNames[line.outcome],
        line.sentence,
        toMedian(line, indicator),
        toPlace(line.rankFrom),
        toPlace(line.rankTo),
        toPlace(line.ranked),
        line.notes.join(" "),
      ],
      reference: line.reference,
    })),
    notes: [indicator.definition, ...indicator.cautions],
  };
}

function toColumns({ name, definition }: PackIndicator): readonly Column[] {
  return [
    { header: "Area code", kind: "header", name: "area_code" },
    { header: "Area", kind: "header", name: "area_name" },
    { header: "Year", kind: "header", name: "period", description: "The workforce year, to 30 September." },
    { header: name, kind: "number", name: "value", description: definition },
    {
      header: "95% interval, lower",
      kind: "number",
      name: "interval_95_lower",
      reasonElsewhere: true,
      description: "How low chance alone could have moved the year’s figure.",
    },
    {
      header: "95% interval, upper",
      kind: "number",
      name: "interval_95_upper",
      reasonElsewhere: true,
      description: "How high chance alone could have moved the year’s figure.",
    },
    {
      header: "Against England",
      kind: "text",
      name: "verdict",
      description:
        "How the figure stands against England’s of the year, by the rule Interval against the benchmark.",
    },
    { header: "In words", kind: "text", name: "verdict_sentence", description: "The same as a sentence." },
    {
      header: "Neighbours’ median",
      kind: "number",
      name: "neighbours_median",
      reasonElsewhere: true,
      description:
        "The median of the authority’s statistical neighbours in that year. None where fewer than five have a figure.",
    },
    {
      header: "Could rank, from",
      kind: "number",
      name: "rank_from",
      reasonElsewhere: true,
      description: "The first place it could have among the authorities of this pack, given chance.",
    },
    {
      header: "Could rank, to",
      kind: "number",
      name: "rank_to",
      reasonElsewhere: true,
      description: "The last place it could have. There is no single place.",
    },
    {
      header: "Ranked",
      kind: "number",
      name: "ranked",
      reasonElsewhere: true,
      description: "How many authorities are ranked.",
    },
    { header: "Notes", kind: "text", name: "notes", description: "Notes on the area’s figure." },
  ];
}

function toDiscussionTable({ discussion, indicators, place }: PackInput): Table {
  const nameOf = (slug: string) => indicators.find((indicator) => indicator.slug === slug)?.name ?? slug;
  return {
    kind: "table",
    name: "To discuss",
    caption: `What the latest figures of ${place.phrase} raise. The rules find; they do not explain`,
    columns: [
      { header: "Indicator", kind: "header", name: "indicator" },
      { header: "Finding", kind: "text", name: "finding" },
      { header: "Question", kind: "text", name: "question" },
      { header: "Rule", kind: "text", name: "rule" },
    ],
    rows: discussion.map(({ indicator, finding, question, ruleName }) => ({
      cells: [nameOf(indicator), finding, question, ruleName ?? "no figure"],
    })),
  };
}
