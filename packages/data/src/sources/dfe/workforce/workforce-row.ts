import type { Area } from "@plumbline/domain";
import type { PublishedFigure } from "../../../content/edition-content.js";

/** One understood row: an area, a period and its figures by the indicators' slugs. */
export interface WorkforceRow {
  readonly row: number;
  readonly area: Area;
  readonly period: string;
  readonly figures: ReadonlyMap<string, PublishedFigure>;
}
