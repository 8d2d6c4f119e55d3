import type { DataSource } from "../../../importing/data-source.js";
import { openGovernmentLicence } from "../../licences.js";
import { readFamilySupport } from "./read-family-support.js";

export const familySupport: DataSource = {
  source: {
    slug: "mhclg-family-support",
    name: "Revenue outturn 2024-25, children’s social care (RO3)",
    publisher: "Ministry of Housing, Communities and Local Government",
    url: "https://www.gov.uk/government/statistics/local-authority-revenue-expenditure-and-financing-england-2024-to-2025-individual-local-authority-data-outturn",
    licence: openGovernmentLicence,
    kind: "official-statistic",
  },
  accepts: "the sheet of children’s social care of 2024-25 by authority as CSV, in thousands of pounds",
  read: readFamilySupport,
};
