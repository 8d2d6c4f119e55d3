import type { Layout } from "../figure/figure.js";
import { wrapText } from "../text/wrap-text.js";
import { isKnown } from "../value.js";
import type { DistributionRow } from "./props.js";

/** What is written beside a strip, or above it where there is little room. */
export interface StripWords {
  readonly label: readonly string[];
  readonly details: readonly string[];
  /** Lines that stand above the strip. */
  readonly linesAbove: number;
}

export interface StripWordsOptions {
  readonly layout: Layout;
  /** Room at the left of the strips; none in the narrow layout. */
  readonly width: number;
}

export function toStripWords(row: DistributionRow, { layout, width }: StripWordsOptions): StripWords {
  const { fontSize } = layout;
  const details = listDetails(row);
  if (layout.name === "wide") {
    const label = wrapText(row.label, { width: width - 12, fontSize, weight: "bold", maxLines: 3 });
    return { label, details, linesAbove: 0 };
  }
  const label = wrapText(row.label, { width: layout.width, fontSize, weight: "bold", maxLines: 2 });
  const joined = details.length > 0 ? [details.join(", ")] : [];
  return { label, details: joined, linesAbove: label.length + joined.length };
}

function listDetails({ quartiles, points }: DistributionRow): readonly string[] {
  const without = points.filter((point) => !isKnown(point)).length;
  return [
    ...(quartiles ? [`median ${quartiles.median.text}`] : []),
    ...(without > 0 ? [`${without} without a figure`] : []),
  ];
}
