import type { SourceKind } from "../release-heading.js";

const sources: Readonly<Record<SourceKind, string>> = {
  OFFICIAL_STATISTIC: "official statistics",
  PROGRAMME_RETURN: "programme returns",
  REPORTED: "reported figures",
  MODELLED: "modelled figures",
  ILLUSTRATIVE: "illustrative figures",
};

/** The word for numbers that are worked out here: "Computed from official statistics". */
export function nameComputed(kind: SourceKind): string {
  return `Computed from ${sources[kind]}`;
}
