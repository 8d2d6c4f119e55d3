import { figureColumns, sourceColumns, type FileFigure } from "#lib/csv/figure-columns.js";
import { toNumberCell, type FileColumn } from "#lib/csv/file-columns.js";
import type { ComparisonFields, ComparisonRow } from "../compare/page.query.js";

/** A line of a comparison's file: a figure with its interval, what it was held against, and what came of it. */
export interface ComparedFigure extends FileFigure {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly verdict: ComparisonRow["verdict"] | null;
  readonly rank: ComparisonRow["rank"];
  readonly benchmarkName: string;
  readonly notes: readonly { readonly sentence: string }[];
  readonly link: string;
}

const lowerWords = (name: string) => name.toLowerCase().replaceAll("_", " ");

export const comparisonColumns: readonly FileColumn<ComparedFigure>[] = [
  ...figureColumns,
  {
    name: "numerator",
    header: "Numerator",
    kind: "number",
    toCell: ({ numerator }) => toNumberCell(numerator),
  },
  {
    name: "denominator",
    header: "Denominator",
    kind: "number",
    toCell: ({ denominator }) => toNumberCell(denominator),
  },
  {
    name: "interval_95_lower",
    header: "95% interval, lower",
    kind: "number",
    toCell: ({ interval }) => toNumberCell(interval?.lower),
  },
  {
    name: "interval_95_upper",
    header: "95% interval, upper",
    kind: "number",
    toCell: ({ interval }) => toNumberCell(interval?.upper),
  },
  { name: "benchmark", header: "Benchmark", kind: "text", toCell: ({ benchmarkName }) => benchmarkName },
  {
    name: "benchmark_value",
    header: "Benchmark’s value",
    kind: "number",
    toCell: ({ verdict }) => toNumberCell(verdict?.benchmark),
  },
  {
    name: "difference",
    header: "Difference",
    kind: "number",
    toCell: ({ verdict }) => toNumberCell(verdict?.difference),
  },
  {
    name: "verdict",
    header: "Verdict",
    kind: "text",
    toCell: ({ verdict }) => lowerWords(verdict?.outcome ?? ""),
  },
  { name: "verdict_rule", header: "Rule", kind: "text", toCell: ({ verdict }) => verdict?.rule.name ?? null },
  {
    name: "verdict_sentence",
    header: "In words",
    kind: "text",
    toCell: ({ verdict }) => verdict?.sentence ?? null,
  },
  {
    name: "rank_from",
    header: "Could rank, from",
    kind: "number",
    toCell: ({ rank }) => toNumberCell(rank?.lower),
  },
  {
    name: "rank_to",
    header: "Could rank, to",
    kind: "number",
    toCell: ({ rank }) => toNumberCell(rank?.upper),
  },
  {
    name: "notes",
    header: "Notes",
    kind: "text",
    toCell: ({ notes }) => notes.map(({ sentence }) => sentence).join(" "),
  },
  ...sourceColumns,
  { name: "link", header: "Link", kind: "text", toCell: ({ link }) => link },
];

interface Context {
  readonly release: string;
  readonly benchmarkName: string;
  readonly link: string;
}

/** Every area of a comparison, those without a figure too. */
export function listComparedFigures(
  comparison: ComparisonFields,
  context: Context,
): readonly ComparedFigure[] {
  const { indicator, period, rows, excluded } = comparison;
  const shared = { indicator, period, source: indicator.source, ...context };
  const without = { numerator: null, denominator: null, interval: null, verdict: null, rank: null };
  return [
    ...rows.map(({ observation, verdict, rank }) => ({ ...shared, ...observation, verdict, rank })),
    ...excluded.map((observation) => ({ ...shared, ...without, ...observation })),
  ];
}
