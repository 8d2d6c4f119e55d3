import type { Document } from "../document/document.js";
import { formatDate } from "../words/format-date.js";
import { element } from "../xml/element.js";
import { escapeXml } from "../xml/escape.js";

/** What stands on every printed page, as XML words: left and right, above and below. */
export interface PageWords {
  readonly title: string;
  readonly status: string;
  readonly source: string;
  readonly link: string;
  readonly number: string;
}

export function toPageWords({ title, status, metadata }: Document): PageWords {
  const { source, published, release, permalink } = metadata;
  const number = element("text:page-number", { "text:select-page": "current" }, "1");
  const count = element("text:page-count", {}, "1");
  return {
    title: escapeXml(title),
    status: escapeXml(status),
    source: escapeXml(`Source: ${source}, ${formatDate(published)}, release ${release}`),
    link: escapeXml(permalink),
    number: `Page ${number} of ${count}`,
  };
}
