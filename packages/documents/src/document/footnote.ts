import { formatDate } from "../words/format-date.js";

/** What stands behind a mark: words, a citation, or both. */
export interface Footnote {
  readonly id: string;
  readonly text?: string | undefined;
  readonly citation?: Citation | undefined;
}

/** Where a figure comes from and how to get it again. */
export interface Citation {
  /** Publisher and publication. */
  readonly source: string;
  /** The day it was published, as in 2026-03-19, where that is known. */
  readonly published?: string | undefined;
  /** The release that carries it: "2025.1". */
  readonly release: string;
  /** A public link to the figure. */
  readonly link: string;
  /** A link that opens the query which gives the figure. */
  readonly query?: string | undefined;
}

/** The words of a footnote without its links: "Turnover rate, England, 2025. DfE, Workforce, 19 March 2026, release 2025.1." */
export function printFootnote({ text, citation }: Footnote): string {
  return [text, citation && printCitation(citation)].filter((part) => part !== undefined).join(" ");
}

function printCitation({ source, published, release }: Citation): string {
  const day = published === undefined ? [] : [formatDate(published)];
  return `${[source, ...day, `release ${release}`].join(", ")}.`;
}
