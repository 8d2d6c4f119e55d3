import type { Claim } from "../claim.js";
import { worseAmongAdults } from "../tests/adults-test.js";
import { adultStaffSetting } from "../tests/setting-in-context.js";

export const adultsServices: Claim = {
  slug: "adults-services",
  programme: "naas",
  text: "Adults’ social work would become the poor relation, taking in those who fail to be accredited for children’s.",
  raisedBy: ["Association of Directors of Children’s Services"],
  reference: "community-care-2017-03-14",
  tests: [
    worseAmongAdults({
      quantity: "vacancy-rate",
      slug: "vacancy-rate-fte",
      why: "A service that is worse off has more posts empty. Adults’ counts jobs and children’s full-time equivalents, so two points or less are not read.",
    }),
    worseAmongAdults({
      quantity: "turnover-rate",
      slug: "turnover-rate-fte",
      why: "A service that is worse off loses more of its staff. Adults’ counts jobs and children’s full-time equivalents, so two points or less are not read.",
    }),
  ],
  settings: [adultStaffSetting],
  cannotShow: [
    "The mechanism: whether anybody who failed moved to adults’ work is not published.",
    "The standing of adults’ social work in any other sense than empty posts and leavers.",
    "A like-for-like comparison: the two collections define vacancy, turnover and staff differently.",
  ],
  wouldShow: ["Later jobs of people who were assessed and did not pass."],
};
