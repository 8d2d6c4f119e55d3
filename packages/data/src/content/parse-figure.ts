import { findReasonOfSymbol } from "@plumbline/domain";
import type { PublishedFigure } from "./edition-content.js";

const decimal = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** A printed figure or shorthand symbol; undefined where the text is neither. */
export function parseFigure(text: string): PublishedFigure | undefined {
  if (decimal.test(text)) return { known: true, decimal: text };
  const reason = findReasonOfSymbol(text);
  return reason === undefined ? undefined : { known: false, reason };
}
