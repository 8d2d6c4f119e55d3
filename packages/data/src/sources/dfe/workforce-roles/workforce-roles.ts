import type { DataSource } from "../../../importing/data-source.js";
import { openGovernmentLicence } from "../../licences.js";
import { readWorkforceRoles } from "./read-workforce-roles.js";

export const workforceRoles: DataSource = {
  source: {
    slug: "dfe-workforce-roles",
    name: "Children’s social work workforce: staff in post by role",
    publisher: "Department for Education",
    url: "https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce",
    licence: openGovernmentLicence,
    kind: "official-statistic",
  },
  accepts: "the publisher’s CSV file of staff in post by role, with its breakdowns or with totals alone",
  read: readWorkforceRoles,
};
