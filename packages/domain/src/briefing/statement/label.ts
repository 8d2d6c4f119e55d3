import type { Period } from "../../periods/period.js";
import { periodInSentence } from "../../periods/period-in-sentence.js";
import { formatPartialDate } from "../../programme/partial-date.js";
import type { Release } from "../../releases/release.js";
import type { Source } from "../../releases/source.js";

/** Words that may hold digits and are no figure: a date, a release's version, or a text quoted from the release. */
export interface Label {
  readonly kind: "date" | "version" | "quote";
  readonly text: string;
}

export function yearLabel({ code }: Period): Label {
  return { kind: "date", text: code };
}

/** "in the year to 30 September 2025", "on 30 September 2025". */
export function whenLabel(period: Period): Label {
  return { kind: "date", text: periodInSentence(period) };
}

/** An ISO day, month or year as it reads: "16 March 2020", "July 2018". */
export function dateLabel(date: string): Label {
  return { kind: "date", text: formatPartialDate(date) };
}

export function versionLabel({ version }: Pick<Release, "version">): Label {
  return { kind: "version", text: version };
}

export function vintageLabel({ vintage = "" }: Pick<Source, "vintage">): Label {
  return { kind: "version", text: vintage };
}

/** A text that the release carries, word for word: a note, or a claim. */
export function quoteLabel(text: string): Label {
  return { kind: "quote", text };
}
