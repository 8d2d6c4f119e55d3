import { formatFigure, type PackLine } from "@plumbline/domain";
import type { Block, Document, Section } from "../document/document.js";
import type { Table } from "../document/table.js";
import { toFrameOf } from "./frame.js";
import { outcomeNames, printRanks, toFigure, toMedian } from "./pack-figures.js";
import type { PackIndicator, PackInput } from "./pack-input.js";
import { toDistributionPicture, toTrendPictures } from "./pictures.js";

/** A pack to be read: what to discuss, then for each indicator its pictures and the latest figures. The years are in the workbook. */
export function toPackReport(input: PackInput): Document {
  return {
    ...toFrameOf(input),
    sections: [
      toOpening(input),
      toDiscussion(input),
      ...input.indicators.map((indicator) => toIndicatorSection(input, indicator)),
    ],
    footnotes: [],
  };
}

function toOpening({ lines, place, release, indicators }: PackInput): Section {
  const authorities = new Set(lines.filter(({ reference }) => !reference).map(({ areaCode }) => areaCode));
  const periods = lines.map(({ period }) => period).toSorted();
  return {
    heading: "What this is",
    level: 1,
    blocks: [
      {
        kind: "paragraph",
        style: "lead",
        text: `${authorities.size} authorities of ${place.phrase} on ${indicators.length} indicators, ${periods[0]} to ${periods.at(-1)}, as published.`,
      },
      {
        kind: "paragraph",
        text: "Better and worse, higher and lower are said only where England’s figure lies outside the authority’s 95% interval (the rule Interval against the benchmark). A place is a range: where the authority could stand among those of this pack, given chance. The neighbours are the ten authorities that the Department for Education’s model finds most alike.",
      },
      {
        kind: "paragraph",
        style: "small",
        text: [
          `Release ${release.version}. Every year’s figure, with the reason where there is none, is in the workbook and the CSV files at `,
          { text: place.link, href: place.link },
          ".",
        ],
      },
    ],
  };
}

function toDiscussion({ discussion }: PackInput): Section {
  const items = discussion.map(({ finding, question, ruleName }) => [
    `${finding} `,
    { strong: question },
    ...(ruleName === null ? [] : [` (${ruleName}.)`]),
  ]);
  const none = "No rule picked anything out of the latest figures.";
  return {
    heading: "What the latest figures raise, to discuss",
    level: 1,
    blocks: [
      { kind: "paragraph", text: "Rules picked these out. They find; they do not explain." },
      items.length === 0 ? { kind: "paragraph", text: none } : { kind: "list", items },
    ],
  };
}

function toIndicatorSection(input: PackInput, indicator: PackIndicator): Section {
  const blocks: readonly Block[] = [
    { kind: "paragraph", text: indicator.definition },
    toDistributionPicture(input, indicator),
    toLatestTable(input, indicator),
    ...toTrendPictures(input, indicator),
  ];
  return { heading: indicator.name, level: 1, blocks };
}

function toLatestTable({ lines }: PackInput, indicator: PackIndicator): Table {
  const ofIndicator = lines.filter((line) => line.indicator === indicator.slug);
  const latest = ofIndicator.at(-1)?.period ?? "";
  const inLatest = ofIndicator.filter(({ period }) => period === latest);
  const range = ({ lower, upper }: PackLine) =>
    lower === null || upper === null
      ? "none"
      : `${formatFigure(lower, indicator)} to ${formatFigure(upper, indicator)}`;
  return {
    kind: "table",
    name: `${indicator.shortName} in ${latest}`,
    caption: `${indicator.name}, ${latest}`,
    columns: [
      { header: "Area", kind: "header" },
      { header: indicator.shortName, kind: "number" },
      { header: "95% interval", kind: "text" },
      { header: "Against England", kind: "text" },
      { header: "Neighbours’ median", kind: "number" },
      { header: "Could rank", kind: "text" },
    ],
    rows: inLatest.map((line) => ({
      cells: [
        line.areaName,
        toFigure(line, indicator),
        range(line),
        outcomeNames[line.outcome],
        toMedian(line, indicator),
        line.reference ? "to compare with" : printRanks(line),
      ],
      reference: line.reference,
    })),
    notes: [...indicator.cautions, ...listRemarks(inLatest)],
  };
}

/** Every note on figures of a table, once, after the areas it is about. */
function listRemarks(lines: readonly PackLine[]): readonly string[] {
  const remarks = lines.flatMap(({ areaName, notes }) => notes.map((note) => ({ areaName, note })));
  return [...Map.groupBy(remarks, ({ note }) => note)].map(
    ([note, about]) => `${about.map(({ areaName }) => areaName).join("; ")}: ${note}`,
  );
}
