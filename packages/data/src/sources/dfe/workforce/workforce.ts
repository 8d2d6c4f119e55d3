import type { DataSource } from "../../../importing/data-source.js";
import { openGovernmentLicence } from "../../licences.js";
import { readWorkforce } from "./read-workforce.js";

export const workforce: DataSource = {
  source: {
    slug: "dfe-workforce",
    name: "Children’s social work workforce",
    publisher: "Department for Education",
    url: "https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce",
    licence: openGovernmentLicence,
    kind: "official-statistic",
  },
  accepts: "the publisher’s CSV file of indicators by area and year",
  read: readWorkforce,
};
