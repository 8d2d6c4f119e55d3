import type { Claim } from "../claim.js";
import { noGainInConsistency } from "../tests/consistency-test.js";
import { judgementSetting } from "../tests/setting-in-context.js";

const expected = "Where the scheme helped consistency, authorities would have grown more alike.";

export const noGainInConsistencyClaim: Claim = {
  slug: "no-gain-in-consistency",
  programme: "naas",
  text: "Without being mandatory the scheme would do nothing for consistency across the country.",
  raisedBy: ["Association of Directors of Children’s Services"],
  reference: "adcs-2017-03-14",
  tests: [
    noGainInConsistency("turnover-rate-fte", `${expected} Turnover is the first of four signs.`),
    noGainInConsistency("agency-rate-fte", `${expected} So with agency staff.`),
    noGainInConsistency("vacancy-rate-fte", `${expected} So with vacancies.`),
    noGainInConsistency(
      "caseload-fte",
      `${expected} So with caseloads, whose spread carries no allowance for chance.`,
    ),
  ],
  settings: [judgementSetting],
  cannotShow: [
    "Consistency of practice: these are signs of how the workforce stands, not of how well families are served.",
    "Why authorities grew more alike where they did; the scheme reached about one worker in twenty.",
    "That nothing changed: “no clear change” means that chance could explain what did.",
  ],
  wouldShow: ["Judgements of practice by authority, made the same way before and after."],
};
