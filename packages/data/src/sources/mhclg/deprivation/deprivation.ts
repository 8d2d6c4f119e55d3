import type { DataSource } from "../../../importing/data-source.js";
import { openGovernmentLicence } from "../../licences.js";
import { readDeprivation } from "./read-deprivation.js";

export const deprivation: DataSource = {
  source: {
    slug: "mhclg-deprivation",
    name: "English indices of deprivation, mean rank of neighbourhoods",
    publisher: "Ministry of Housing, Communities and Local Government",
    url: "https://www.gov.uk/government/collections/english-indices-of-deprivation",
    licence: openGovernmentLicence,
    kind: "official-statistic",
  },
  accepts: "the file of district summaries of 2019, one row a district and index",
  read: readDeprivation,
};
