import type { DataSource } from "../../../importing/data-source.js";
import { openGovernmentLicence } from "../../licences.js";
import { readJudgements } from "./read-judgements.js";

export const judgements: DataSource = {
  source: {
    slug: "ofsted-judgements",
    name: "Inspections of local authority children’s services, 2018 to 2025",
    publisher: "Ofsted",
    url: "https://www.gov.uk/government/collections/childrens-social-care-statistics",
    licence: openGovernmentLicence,
    kind: "official-statistic",
  },
  accepts: "the history of inspections as CSV, one inspection a row",
  read: readJudgements,
};
