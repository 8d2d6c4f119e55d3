import { fixedAt, shareLimits, type Assumption } from "./assumption.js";

/** Who comes forward, and when. */
export const participationAssumptions: readonly Assumption[] = [
  {
    slug: "uptake",
    name: "Staff who would come forward where the scheme is voluntary",
    phrase: "uptake",
    unit: "share of staff",
    low: 0.08,
    mode: 0.2,
    high: 0.5,
    limits: shareLimits,
    standing: "evidence",
    basis:
      "Authorities that joined in 2020 were to put about a fifth of their staff forward within a year (Community Care, 27 April 2020). No effect where the scheme is mandatory.",
  },
  {
    slug: "uptake-funding-sensitivity",
    name: "How far uptake falls in the poorest authority without funding",
    phrase: "funding",
    unit: "share of staff",
    ...fixedAt(0.3),
    limits: shareLimits,
    standing: "assumed",
    basis:
      "Directors said poorer areas would put front-line need before tests (ADCS, March 2017). The size is ours: uptake falls in step with deprivation and with the share of backfill that is not paid for.",
  },
  {
    slug: "funding-slope",
    name: "Extra share of backfill paid where deprivation is greatest",
    phrase: "targeting",
    unit: "share of backfill",
    ...fixedAt(0),
    limits: { least: -1, most: 1 },
    standing: "assumed",
    basis:
      "A choice of policy: 0 pays every authority alike; 1 pays the poorest half as much again and the richest half as much less.",
  },
  {
    slug: "booking-rate",
    name: "Willing staff who book their first assessment in a month",
    phrase: "booking",
    unit: "share a month",
    low: 0.05,
    mode: 1 / 6,
    high: 0.3,
    limits: shareLimits,
    standing: "assumed",
    basis: "A willing person books after six months on average. Nothing published measures it.",
  },
];
