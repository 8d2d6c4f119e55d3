import { recordedRoles } from "./cautions.js";
import type { Indicator } from "./indicator.js";

export const seniorManagersHeadcount: Indicator = {
  slug: "senior-managers-headcount",
  name: "Senior managers (headcount)",
  shortName: "Senior managers",
  phrase: "the number of senior managers",
  topic: "capacity",
  kind: "count",
  unit: "headcount",
  decimals: 0,
  polarity: "neither",
  periodKind: "snapshot",
  source: "dfe-workforce-roles",
  definition:
    "Children and family social workers in post on 30 September whose role is senior manager, each person counted once. Published from 2019.",
  cautions: [recordedRoles, "A senior manager who is no registered social worker is not counted."],
};
