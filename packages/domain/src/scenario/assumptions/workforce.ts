import { fixedAt, shareLimits, type Assumption } from "./assumption.js";

/** Who the workforce is, and who leaves it. */
export const workforceAssumptions: readonly Assumption[] = [
  {
    slug: "supervisor-share",
    name: "Share of staff who are supervisors",
    phrase: "supervisors",
    unit: "share of staff",
    ...fixedAt(4909 / 26882),
    limits: { least: 0, most: 0.5 },
    standing: "derived",
    basis:
      "First-line and middle managers among 26,882 people in England whose role and ethnicity were recorded (DfE, Children’s social work workforce 2019). The same share in every authority is assumed.",
  },
  {
    slug: "practice-leader-share",
    name: "Share of staff who are practice leaders",
    phrase: "leaders",
    unit: "share of staff",
    ...fixedAt(471 / 26882),
    limits: { least: 0, most: 0.5 },
    standing: "derived",
    basis:
      "Senior managers among the same 26,882 people (DfE, Children’s social work workforce 2019). The same share in every authority is assumed.",
  },
  {
    slug: "growth",
    name: "Growth of the workforce a year",
    phrase: "growth",
    unit: "share a year",
    ...fixedAt(0),
    limits: { least: -0.2, most: 0.2 },
    standing: "assumed",
    basis: "No growth: starters replace leavers and no more. A plain starting point, not a forecast.",
  },
  {
    slug: "attrition-unaccredited",
    name: "Turnover of staff not accredited, as a multiple of their authority’s",
    phrase: "turnover",
    unit: "multiple",
    ...fixedAt(1),
    limits: { least: 0, most: 5 },
    standing: "assumed",
    basis: "No change: nothing published shows that the offer of a test alone moves people.",
  },
  {
    slug: "attrition-accredited",
    name: "Turnover of accredited staff, as a multiple of their authority’s",
    phrase: "retention",
    unit: "multiple",
    low: 0.85,
    mode: 1,
    high: 1.15,
    limits: { least: 0, most: 5 },
    standing: "assumed",
    basis:
      "Accreditation could hold people or make them easier to hire away; no effect either way has been measured.",
  },
  {
    slug: "attrition-failed",
    name: "Turnover of staff who failed, as a multiple of their authority’s",
    phrase: "failers’ turnover",
    unit: "multiple",
    low: 1,
    mode: 1.5,
    high: 2.5,
    limits: { least: 0, most: 5 },
    standing: "assumed",
    basis:
      "Directors expected turbulence among those who do not pass (ADCS, March 2017). Nobody has measured it, so the range starts at no effect.",
  },
  {
    slug: "portability",
    name: "Share of accredited leavers who join another authority",
    phrase: "portability",
    unit: "share of leavers",
    low: 0.2,
    mode: 0.4,
    high: 0.6,
    limits: shareLimits,
    standing: "assumed",
    basis:
      "Published leavers’ figures do not say where people go next. The rest leave children’s social work or go to agencies.",
  },
];
