export const coverageLevels = ["authorities", "regions", "england"] as const;
export type CoverageLevel = (typeof coverageLevels)[number];

/** The contract's word for each level that a reader can look at. */
export const levelNames = {
  authorities: "LOCAL_AUTHORITY",
  regions: "REGION",
  england: "COUNTRY",
} as const satisfies Record<CoverageLevel, string>;
