import { findAssumption, type Assumption, type AssumptionSlug } from "@plumbline/domain";

export interface AssumptionGroup {
  readonly id: string;
  readonly title: string;
  readonly assumptions: readonly Assumption[];
}

interface GroupWords {
  readonly id: string;
  readonly title: string;
  readonly slugs: readonly AssumptionSlug[];
}

const groups: readonly GroupWords[] = [
  {
    id: "coming-forward",
    title: "Who comes forward",
    slugs: ["uptake", "uptake-funding-sensitivity", "funding-slope", "booking-rate"],
  },
  {
    id: "assessment",
    title: "The assessment, and how many can be held",
    slugs: [
      "capacity",
      "capacity-start",
      "capacity-ramp",
      "pass-first",
      "pass-resit",
      "resit-lag",
      "attempts",
    ],
  },
  {
    id: "workforce",
    title: "Who works there, and who leaves",
    slugs: [
      "attrition-failed",
      "attrition-accredited",
      "attrition-unaccredited",
      "portability",
      "growth",
      "supervisor-share",
      "practice-leader-share",
    ],
  },
  {
    id: "money",
    title: "Time and money",
    slugs: [
      "assessment-cost",
      "candidate-hours",
      "manager-hours",
      "hours-per-fte-month",
      "backfill-share",
      "agency-hour",
      "set-up-cost",
      "fixed-monthly-cost",
      "recruitment-cost",
      "vacancy-months",
      "vacancy-cover",
      "agency-premium",
    ],
  },
];

/** Every assumption of the model, in the groups of the form and the methodology. */
export const assumptionGroups: readonly AssumptionGroup[] = groups.map(({ slugs, ...group }) => ({
  ...group,
  assumptions: slugs.flatMap((slug) => findAssumption(slug) ?? []),
}));
