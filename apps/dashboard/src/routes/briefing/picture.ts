import type { DistributionChartProps, DistributionPoint, PrintedValue } from "@plumbline/charts";
import { areaInSentence, areaPossessive } from "@plumbline/domain";
import { axisUnit } from "#lib/words/indicator-units.js";
import { toPrintedValue } from "#lib/words/printed-values.js";
import { kindIn, sourceKindWords } from "#lib/words/source-kind.js";
import { formatSource } from "#lib/words/source-sentence.js";
import type { BriefRelease } from "./brief.query.js";

type Area = BriefRelease["briefing"]["area"];

/** The areas that one is shown among: authorities among authorities, and England with them; what is larger among the regions. */
export function peerLevel({ level }: Pick<Area, "level">): "REGION" | "LOCAL_AUTHORITY" {
  return level === "REGION" || level === "SUBREGION" ? "REGION" : "LOCAL_AUTHORITY";
}

/** Where the area lies among its peers on the first headline figure; undefined where none of them has one. */
export function toBriefPicture(release: BriefRelease): DistributionChartProps | undefined {
  const { area } = release.briefing;
  const { indicator, period, rows, benchmark } = release.peers;
  if (rows.length === 0) return undefined;
  const ofRegions = peerLevel(area) === "REGION";
  const points = toPoints(release);
  const own = points.find(({ id }) => id === area.code);
  const england = benchmark ? toPrintedValue(benchmark, indicator) : undefined;
  const line = england === undefined || england.value === null ? undefined : england;
  const marks = [
    `a dot ${ofRegions ? "a region" : "an authority"}`,
    ...(own && hasInterval(own) ? [`the bar ${areaPossessive(area)} 95% interval`] : []),
    ...(line ? [`the broken line England’s ${line.text}`] : []),
  ];
  return {
    id: "place",
    headingLevel: 3,
    title: `${indicator.name} in ${period.code}: ${marks.join(", ")}`,
    subtitle: sourceKindWords[kindIn(release, indicator.source.kind)],
    description: describe({ area, points, own, england: line }),
    source: formatSource(indicator.source),
    unit: axisUnit(indicator.unit),
    pointHeading: ofRegions ? "Region" : "Local authority",
    highlighted: own === undefined ? [] : [area.code],
    rows: [{ id: period.code, label: period.code, points, benchmark: line && { label: "England", ...line } }],
  };
}

/** The peers, and with them a half of London, which is no region. */
function toPoints({ briefing, peers }: BriefRelease): readonly DistributionPoint[] {
  const { indicator, rows, excluded } = peers;
  const own = briefing.figures.filter(
    (figure) => figure.indicator.slug === indicator.slug && briefing.area.level === "SUBREGION",
  );
  return [...rows.map(({ observation }) => observation), ...excluded, ...own].map((figure) => ({
    id: figure.area.code,
    label: figure.area.name,
    ...toPrintedValue(figure, indicator),
  }));
}

function hasInterval(figure: PrintedValue): boolean {
  return figure.value !== null && figure.interval !== undefined;
}

interface Shown {
  readonly area: Area;
  readonly points: readonly DistributionPoint[];
  readonly own: DistributionPoint | undefined;
  readonly england: PrintedValue | undefined;
}

/** What the picture shows, for those who cannot see it. */
function describe({ area, points, own, england }: Shown): string {
  const known = points.flatMap((point) => (point.value === null ? [] : [point]));
  const inOrder = known.toSorted((a, b) => a.value - b.value);
  const range = own && own.value !== null && own.interval ? `, 95% interval ${own.interval.text}` : "";
  const parts = [
    `${known.length} dots from ${inOrder.at(0)?.text} to ${inOrder.at(-1)?.text}`,
    ...(own ? [`${areaInSentence(area)} ${own.text}${range}`] : []),
    ...(england ? [`England ${england.text}`] : []),
  ];
  return `${parts.join("; ")}.`;
}
