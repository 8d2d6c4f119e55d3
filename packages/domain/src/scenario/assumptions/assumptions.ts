import { assessmentAssumptions } from "./assessment.js";
import { assumptionSlugs } from "./assumption-slugs.js";
import type { Assumption } from "./assumption.js";
import { moneyAssumptions } from "./money.js";
import { participationAssumptions } from "./participation.js";
import { workforceAssumptions } from "./workforce.js";

const bySlug = new Map<string, Assumption>(
  [...workforceAssumptions, ...participationAssumptions, ...assessmentAssumptions, ...moneyAssumptions].map(
    (assumption) => [assumption.slug, assumption],
  ),
);

/** Every assumption of the model with its default, in the order of the draws. */
export const assumptions: readonly Assumption[] = assumptionSlugs.flatMap((slug) => bySlug.get(slug) ?? []);

export function findAssumption(slug: string): Assumption | undefined {
  return bySlug.get(slug);
}
