/** People who were to be assessed, by each plan, and those who were. */
export const peopleQuantities = [
  "target-assessed-by-2020",
  "target-by-end-of-2018",
  "target-whole-workforce-by-2020",
  "tender-alpha-people",
  "tender-beta-people",
  "first-contract-people-low",
  "first-contract-people-high",
  "assessed-expected",
  "second-contract-people-low",
  "second-contract-people-high",
  "assessed",
  "accredited",
] as const;

/** Those of them that were counted. */
export const countedPeople = ["assessed", "accredited"] as const;

/** Shares of a workforce: the targets of sites, and what was reached. */
export const shareQuantities = [
  "site-target-share-low",
  "site-target-share-high",
  "site-target-share-2020",
  "accredited-share-of-workforce",
] as const;

export const countedShares = ["accredited-share-of-workforce"] as const;

/** The sums that answer what a programme cost; the others stand folded away below them. */
export const mainSums = [
  "quoted-cost",
  "planned-cost-per-person",
  "spent",
  "spent-on-grants",
  "spend-per-accredited",
] as const;

/** Sums that the page also says in other things that money buys. */
export const weighedSums = ["quoted-cost", "spent"] as const;
