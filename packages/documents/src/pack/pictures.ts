import { drawDistribution, drawSmallMultiples } from "@plumbline/charts/drawings";
import { englandCode, formatFigure, type PackLine } from "@plumbline/domain";
import type { Picture } from "../document/document.js";
import { toFigure } from "./pack-figures.js";
import type { PackIndicator, PackInput } from "./pack-input.js";

const panelsInPicture = 12;

/** Where the authorities lie in each year, with England's figure. */
export function toDistributionPicture(input: PackInput, indicator: PackIndicator): Picture {
  const lines = linesOf(input, indicator);
  const years = [...Map.groupBy(lines, ({ period }) => period)];
  const title = `${indicator.name}: a dot an authority in each year${besideEngland(indicator, ", the broken line England")}`;
  return {
    kind: "picture",
    title,
    svg: drawDistribution({
      ...describe(input, indicator, title),
      id: `distribution-${indicator.slug}`,
      pointHeading: "Authority",
      rows: years.map(([year, ofYear]) => ({
        id: year,
        label: year,
        points: ofYear
          .filter(({ reference }) => !reference)
          .map((line) => ({ id: line.areaCode, label: line.areaName, ...toFigure(line, indicator) })),
        benchmark: toBenchmark(ofYear, indicator),
      })),
    }),
    description: `A strip of dots for each year from ${years[0]?.[0]} to ${years.at(-1)?.[0]}, a dot an authority of ${input.place.phrase}${besideEngland(indicator, ", with a mark for England")}. The figures are in the workbook.`,
  };
}

/** Each authority's years in a panel of its own, England's behind: twelve panels a picture. */
export function toTrendPictures(input: PackInput, indicator: PackIndicator): readonly Picture[] {
  const lines = linesOf(input, indicator);
  const authorities = Map.groupBy(
    lines.filter(({ reference }) => !reference),
    ({ areaCode }) => areaCode,
  );
  const panels = [...authorities.values()]
    .map((ofArea) => ({
      id: ofArea[0]?.areaCode ?? "",
      label: ofArea.at(-1)?.areaName ?? "",
      points: toPoints(ofArea, indicator),
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "en-GB"));
  const england = lines.filter(({ areaCode }) => areaCode === englandCode);
  const pictures = Math.ceil(panels.length / panelsInPicture);
  return Array.from({ length: pictures }, (_, place): Picture => {
    const shown = panels.slice(place * panelsInPicture, (place + 1) * panelsInPicture);
    const part = pictures === 1 ? "" : `, ${place + 1} of ${pictures}`;
    const title = `${indicator.name}: authority by authority${besideEngland(indicator, ", the dashed line England")}${part}`;
    return {
      kind: "picture",
      title,
      svg: drawSmallMultiples({
        ...describe(input, indicator, title),
        id: `trends-${indicator.slug}-${place}`,
        panelHeading: "Authority",
        reference: isScale(indicator)
          ? { label: "England", points: toPoints(england, indicator) }
          : undefined,
        panels: shown,
      }),
      description: `A line for each of ${shown.map(({ label }) => label).join("; ")}${besideEngland(indicator, ", with England’s behind it")}. The figures are in the workbook.`,
    };
  });
}

function describe({ source }: PackInput, { unit }: PackIndicator, title: string) {
  return {
    title,
    subtitle: source.kind,
    source: `${source.publisher}, ${source.name}`,
    unit: unit === "percent" ? ("percent" as const) : ("number" as const),
  };
}

function linesOf({ lines }: PackInput, { slug }: PackIndicator): readonly PackLine[] {
  return lines.filter(({ indicator }) => indicator === slug);
}

function toPoints(lines: readonly PackLine[], indicator: PackIndicator) {
  return lines.map((line) => ({ period: Number(line.period), ...toFigure(line, indicator) }));
}

/** Whether England's figure is one that an authority's can be drawn beside: its count of staff is not. */
function isScale({ unit }: PackIndicator): boolean {
  return unit !== "fte";
}

function besideEngland(indicator: PackIndicator, words: string): string {
  return isScale(indicator) ? words : "";
}

/** England's figure, where an authority's can be drawn beside it. */
function toBenchmark(lines: readonly PackLine[], indicator: PackIndicator) {
  const value = lines.find(({ areaCode }) => areaCode === englandCode)?.value ?? null;
  if (value === null || !isScale(indicator)) return undefined;
  return { label: "England", value, text: formatFigure(value, indicator) };
}
