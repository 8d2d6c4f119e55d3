import { recordedRoles } from "./cautions.js";
import type { Indicator } from "./indicator.js";

export const caseHoldersHeadcount: Indicator = {
  slug: "case-holders-headcount",
  name: "Case holders in post (headcount)",
  shortName: "Case holders, people",
  phrase: "the number of case holders in post",
  topic: "capacity",
  kind: "count",
  unit: "headcount",
  decimals: 0,
  polarity: "neither",
  periodKind: "snapshot",
  source: "dfe-workforce-roles",
  definition:
    "Children and family social workers in post on 30 September whose role is case holder, each person counted once. Published from 2019.",
  cautions: [
    recordedRoles,
    "Agency workers are not included; senior practitioners who hold cases have a role of their own.",
  ],
};
