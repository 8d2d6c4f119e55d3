import type { Indicator } from "./indicator.js";
import { absenceRateFte } from "./absence-rate-fte.js";
import { agencyCoverFte } from "./agency-cover-fte.js";
import { agencyCoverRateFte } from "./agency-cover-rate-fte.js";
import { agencyFte } from "./agency-fte.js";
import { agencyHeadcount } from "./agency-headcount.js";
import { agencyRateFte } from "./agency-rate-fte.js";
import { agencyRateHeadcount } from "./agency-rate-headcount.js";
import { caseHoldersFte } from "./case-holders-fte.js";
import { caseHoldersHeadcount } from "./case-holders-headcount.js";
import { caseloadFte } from "./caseload-fte.js";
import { cases } from "./cases.js";
import { inpostFte } from "./inpost-fte.js";
import { inpostHeadcount } from "./inpost-headcount.js";
import { leaversFte } from "./leavers-fte.js";
import { leaversHeadcount } from "./leavers-headcount.js";
import { seniorManagersHeadcount } from "./senior-managers-headcount.js";
import { startersFte } from "./starters-fte.js";
import { startersHeadcount } from "./starters-headcount.js";
import { turnoverRateFte } from "./turnover-rate-fte.js";
import { turnoverRateHeadcount } from "./turnover-rate-headcount.js";
import { vacancyAgencyCoverRateFte } from "./vacancy-agency-cover-rate-fte.js";
import { vacancyFte } from "./vacancy-fte.js";
import { vacancyRateFte } from "./vacancy-rate-fte.js";
import { workingDaysLostFte } from "./working-days-lost-fte.js";

/** Every indicator Plumbline knows, in the order of the published files: staff and rates, then roles. */
export const indicators: readonly Indicator[] = [
  inpostFte,
  inpostHeadcount,
  startersFte,
  startersHeadcount,
  leaversFte,
  leaversHeadcount,
  turnoverRateFte,
  turnoverRateHeadcount,
  agencyFte,
  agencyHeadcount,
  agencyRateFte,
  agencyRateHeadcount,
  agencyCoverFte,
  agencyCoverRateFte,
  vacancyFte,
  vacancyRateFte,
  vacancyAgencyCoverRateFte,
  caseHoldersFte,
  cases,
  caseloadFte,
  workingDaysLostFte,
  absenceRateFte,
  seniorManagersHeadcount,
  caseHoldersHeadcount,
];

const bySlug = new Map(indicators.map((indicator) => [indicator.slug, indicator]));

export function findIndicator(slug: string): Indicator | undefined {
  return bySlug.get(slug);
}
