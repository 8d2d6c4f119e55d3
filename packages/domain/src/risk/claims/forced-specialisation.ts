import type { Claim } from "../claim.js";
import { neverPublished, settingOf } from "../tests/context-test.js";

export const forcedSpecialisation: Claim = {
  slug: "forced-specialisation",
  programme: "naas",
  text: "Social workers would have to specialise as soon as they qualify, and work with children and with adults would grow apart.",
  raisedBy: ["Association of Directors of Children’s Services", "British Association of Social Workers"],
  reference: "community-care-2017-03-14",
  tests: [
    neverPublished(
      "Fewer moves between children’s and adults’ social work after 2018 would show the link breaking.",
      "Where leavers go, and where starters come from, is not published for either workforce.",
    ),
    settingOf(
      "leavers-headcount",
      "How many children’s social workers left a post; moves between authorities count too.",
    ),
  ],
  cannotShow: [
    "Whether social workers specialised sooner, or wished to.",
    "What students and new workers were advised by employers and universities.",
  ],
  wouldShow: [
    "Moves between the two workforces, from the regulator’s register joined to employers’ returns.",
  ],
};
