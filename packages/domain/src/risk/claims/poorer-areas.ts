import type { Claim } from "../claim.js";
import { worseWhereDeprived } from "../tests/deprivation-test.js";
import { fewerTookPartWhereDeprived } from "../tests/participation-test.js";

export const poorerAreas: Claim = {
  slug: "poorer-areas",
  programme: "naas",
  text: "Unless fully funded, the scheme would leave poorer areas to choose between tests and frontline need, and out of it.",
  raisedBy: ["Association of Directors of Children’s Services"],
  reference: "cyp-now-2017-03-15",
  tests: [
    fewerTookPartWhereDeprived(
      "If poorer areas were left out, fewer of the most deprived fifth took part than of the least.",
    ),
    worseWhereDeprived("agency-rate-fte", "If poorer areas are squeezed, they lean on agency staff more."),
    worseWhereDeprived("vacancy-rate-fte", "If they are, more of their posts stand empty."),
    worseWhereDeprived("turnover-rate-fte", "If they are, more of their staff leave."),
  ],
  cannotShow: [
    "Any choice that an authority made between tests and frontline work.",
    "Whether pressure in poorer areas has anything to do with the scheme: it was there before.",
    "Anything about people: places are compared, by the index of 2019.",
  ],
  wouldShow: ["The names of every site.", "What authorities spent on the scheme beyond their grants."],
};
