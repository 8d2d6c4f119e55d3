import type { SourceKind } from "./source.js";

/** The word that a figure of each kind carries in every file. */
export const statusWords: Readonly<Record<SourceKind, string>> = {
  "official-statistic": "Official statistics",
  "programme-return": "Programme returns",
  reported: "Reported",
  modelled: "Modelled",
  illustrative: "Illustrative",
};
