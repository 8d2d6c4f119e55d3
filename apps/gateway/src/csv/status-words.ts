import type { SourceKind } from "@plumbline/domain";

/** The word that every row of a file carries for the kind of its figures. */
export const statusWords: Readonly<Record<SourceKind, string>> = {
  "official-statistic": "Official statistics",
  "programme-return": "Programme returns",
  reported: "Reported",
  modelled: "Modelled",
  illustrative: "Illustrative",
};
