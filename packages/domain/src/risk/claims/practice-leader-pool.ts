import type { Claim } from "../claim.js";
import { recordedSetting } from "../tests/context-test.js";
import { poolIsSmall } from "../tests/pool-test.js";

export const practiceLeaderPool: Claim = {
  slug: "practice-leader-pool",
  programme: "naas",
  text: "So few people could be practice leaders that testing them would leave authorities without one.",
  raisedBy: ["Association of Directors of Children’s Services"],
  reference: "community-care-2017-03-14",
  tests: [
    poolIsSmall(
      "senior-managers-headcount",
      "Practice leaders were to come from senior managers. Where half of the authorities have five or fewer, one who leaves or fails takes a fifth of the pool; that supports the claim.",
    ),
    recordedSetting(
      "practice-leader-test-contract",
      "What was set aside for a test that is not known to have run.",
    ),
  ],
  cannotShow: [
    "Who would have been put forward: a practice leader is not the same as a senior manager who is a registered social worker.",
    "How many senior managers would have failed; the test is not known to have run.",
    "Authorities that record no senior manager: some class all their managers in other roles.",
  ],
  wouldShow: ["The number of designated practice leaders by authority, and how many posts were empty."],
};
