import type { SourceKind } from "../release-heading.js";

/** The word that a figure of each kind carries wherever it is shown. */
export const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  OFFICIAL_STATISTIC: "Official statistics",
  PROGRAMME_RETURN: "Programme returns",
  REPORTED: "Reported",
  MODELLED: "Modelled",
  ILLUSTRATIVE: "Illustrative",
};

/** The kind that figures of a release are shown as: in an illustrative one that word, those carried forward too. */
export function kindIn({ illustrative }: { readonly illustrative: boolean }, kind: SourceKind): SourceKind {
  return illustrative ? "ILLUSTRATIVE" : kind;
}
