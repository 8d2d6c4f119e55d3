import type { Claim } from "../claim.js";
import { neverPublished, recordedSetting } from "../tests/context-test.js";

export const twoTierWorkforce: Claim = {
  slug: "two-tier-workforce",
  programme: "naas",
  text: "A voluntary scheme would part the workforce into those who are accredited and those who are not.",
  raisedBy: ["Association of Directors of Children’s Services"],
  reference: "adcs-2017-03-14",
  tests: [
    neverPublished(
      "How unevenly accredited staff are spread over authorities, against what chance alone would do, is the test of two tiers.",
      "How many people were accredited in each authority was never published, so no index can be computed.",
    ),
    recordedSetting("accredited-share-of-workforce", "The size of the upper tier, if there was one."),
    recordedSetting("sites", "How many authorities and trusts had anybody to accredit."),
  ],
  cannotShow: [
    "Whether accredited and other staff were paid, promoted or trusted differently.",
    "Whether accredited staff were concentrated: one in twenty of the workforce can be anywhere.",
  ],
  wouldShow: [
    "Accredited and eligible staff by authority, which the table with written answer 28085 holds in part.",
    "Pay and progression of accredited and other staff.",
  ],
};
