/** What published evidence makes of a claim, as a finding of the contract reads. */
export const findingWords = {
  EVIDENCE_SUPPORTS: "Evidence supports it",
  EVIDENCE_CONTRADICTS: "Evidence contradicts it",
  MIXED: "Mixed",
  CANNOT_TELL: "Cannot tell",
} as const;

export type FindingName = keyof typeof findingWords;

/** What one test says of a claim. */
export const bearingWords = {
  SUPPORTS: "speaks for it",
  CONTRADICTS: "speaks against it",
  SILENT: "gives no answer",
  CONTEXT: "context only",
} as const;

export type BearingName = keyof typeof bearingWords;
