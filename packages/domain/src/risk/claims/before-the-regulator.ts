import type { Claim } from "../claim.js";
import { neverPublished } from "../tests/context-test.js";
import { startedBefore } from "../tests/sequence-test.js";

export const beforeTheRegulator: Claim = {
  slug: "before-the-regulator",
  programme: "naas",
  text: "Accreditation should wait until the new regulator of social work is in place.",
  raisedBy: ["Association of Directors of Children’s Services"],
  reference: "community-care-2017-03-14",
  tests: [
    neverPublished(
      "A cost of the wrong order would show as work done twice, or as standards that contradict each other.",
      "No published source measures what the order of the two cost or saved.",
    ),
    startedBefore("regulator", "Which came first is a matter of record."),
  ],
  cannotShow: [
    "Whether it would have gone better the other way round.",
    "How accreditation and registration were meant to fit: that was never decided.",
  ],
  wouldShow: ["The regulator’s and the department’s own accounts of work that overlapped."],
};
