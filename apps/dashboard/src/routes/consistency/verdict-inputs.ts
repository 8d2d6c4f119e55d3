import { printDistance, type FigureFormat } from "#lib/words/indicator-units.js";
import { printPValue } from "#lib/words/percentages.js";

interface Input {
  readonly label: string;
  readonly text: string;
}

interface VerdictFields {
  readonly indicator: FigureFormat;
  readonly points: readonly {
    readonly period: { readonly code: string };
    readonly areas: number;
    readonly gap: number | null;
  }[];
  readonly verdict: {
    readonly from: { readonly code: string } | null;
    readonly to: { readonly code: string } | null;
    readonly matched: number | null;
    readonly pValue: number | null;
    readonly slopePerYear: number | null;
    readonly slopePValue: number | null;
  };
}

/** What the verdict was made from, for a reader who wants to follow it. */
export function listVerdictInputs({ points, verdict, indicator }: VerdictFields): readonly Input[] {
  const { from, to, matched, pValue, slopePerYear, slopePValue } = verdict;
  const measured = points.filter(({ gap }) => gap !== null);
  const panels = measured.map(({ areas }) => areas);
  return [
    { label: "Periods", text: listPeriods(measured.map(({ period }) => period.code)) },
    ...(panels.length > 0
      ? [{ label: "Authorities in a period", text: describeRange(Math.min(...panels), Math.max(...panels)) }]
      : []),
    {
      label: "Who is in",
      text: "Authorities with a published figure and 30 staff or more in what it divides by.",
    },
    ...(matched !== null && from && to
      ? [
          {
            label: `The same area in ${from.code} and in ${to.code}`,
            text: `${matched} authorities; those that were reorganised or given a new code leave the test.`,
          },
        ]
      : []),
    ...(pValue === null
      ? []
      : [
          {
            label: "Test of equal spread, first and last period",
            text: `p-value ${printPValue(pValue)}: how often chance alone would part the two years so far or further, were the spread the same. Below 0.05 is no chance.`,
          },
        ]),
    ...(slopePerYear === null
      ? []
      : [
          {
            label: "Slope of the spread over all periods",
            text: `${slopePerYear < 0 ? "down" : "up"} ${printDistance(slopePerYear, { ...indicator, decimals: 2 })} a year${slopePValue === null ? "" : `, p-value ${printPValue(slopePValue)}`}. A verdict needs this test and the one above to speak, and the same way.`,
          },
        ]),
  ];
}

function listPeriods(codes: readonly string[]): string {
  const [first, last] = [codes.at(0), codes.at(-1)];
  return first === undefined || last === undefined ? "none" : `${codes.length}, ${first} to ${last}`;
}

function describeRange(least: number, most: number): string {
  return least === most ? String(least) : `${least} to ${most}`;
}
