import type { Claim } from "../claim.js";
import { recordedSetting, settingOf } from "../tests/context-test.js";
import { roseInSites } from "../tests/effect-test.js";

export const turbulence: Claim = {
  slug: "turbulence",
  programme: "naas",
  text: "A voluntary scheme would unsettle a workforce that authorities are working to make stable.",
  raisedBy: [
    "Association of Directors of Children’s Services",
    "British Association of Social Workers England, from a survey of members",
  ],
  reference: "community-care-2017-03-14",
  tests: [
    roseInSites(
      "turnover-rate-fte",
      "If the scheme unsettled staff, turnover would rise in sites against elsewhere.",
    ),
    roseInSites(
      "agency-rate-fte",
      "If it did, sites would come to lean on agency staff more than elsewhere.",
    ),
    roseInSites("vacancy-rate-fte", "If it did, more posts would stand empty in sites than elsewhere."),
    settingOf(
      "turnover-rate-fte",
      "England’s turnover then and now. Pandemic, agency rules and pay moved it too.",
    ),
    recordedSetting("accredited-share-of-workforce", "How much of the workforce the scheme ever reached."),
  ],
  cannotShow: [
    "Why anybody left: leavers are not asked about accreditation in any published collection.",
    "What a mandatory scheme would have done.",
    "Anything of the first phase: its five sites began from lower turnover than elsewhere, so a rise after joining is to be expected.",
  ],
  wouldShow: [
    "The names and joining dates of every site.",
    "Turnover of sites and others for several years before the scheme, collected as it is since 2017.",
  ],
};
