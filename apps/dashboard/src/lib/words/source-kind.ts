import type { SourceKind } from "../release-heading.js";

/** The word that a figure of each kind carries wherever it is shown. */
export const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  OFFICIAL_STATISTIC: "Official statistics",
  PROGRAMME_RETURN: "Programme returns",
  REPORTED: "Reported",
  MODELLED: "Modelled",
  ILLUSTRATIVE: "Illustrative",
};
