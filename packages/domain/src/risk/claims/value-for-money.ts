import type { Claim } from "../claim.js";
import { recordedSetting } from "../tests/context-test.js";
import { costMoreThanPlanned, reachedFewOfThosePlanned, savedMoreThanItCost } from "../tests/value-tests.js";
import { familySupportSetting } from "../tests/setting-in-context.js";

export const valueForMoney: Claim = {
  slug: "value-for-money",
  programme: "naas",
  text: "At £23 million the scheme is poor value: the money would do more in frontline social work and early help.",
  raisedBy: [
    "Association of Directors of Children’s Services",
    "British Association of Social Workers England, from a survey of members",
  ],
  reference: "community-care-2017-03-14",
  tests: [
    reachedFewOfThosePlanned,
    costMoreThanPlanned,
    savedMoreThanItCost,
    recordedSetting("spent", "What was spent by the last date that anybody published."),
  ],
  settings: [familySupportSetting],
  cannotShow: [
    "What the same money would have achieved in frontline work: nobody measured it.",
    "What was spent after March 2020, so every sum is the least there was.",
    "Whether being accredited made practice better. The evaluation’s method, price base and uncertainty have not been seen.",
  ],
  wouldShow: [
    "The final cost, and the evaluation’s tables with their uncertainty.",
    "Outcomes for families of accredited workers against those of workers like them.",
  ],
};
