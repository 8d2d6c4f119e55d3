import type { DataSource } from "../../../importing/data-source.js";
import { openGovernmentLicence } from "../../licences.js";
import { readAdultSocialCare } from "./read-adult-social-care.js";

export const adultSocialCare: DataSource = {
  source: {
    slug: "oflog-adult-social-care",
    name: "Adult social care: workforce turnover by authority, 2016-17 to 2022-23",
    publisher: "Office for Local Government, from Skills for Care",
    url: "https://github.com/communitiesuk/oflog-automated-text",
    licence: openGovernmentLicence,
    kind: "reported",
  },
  accepts: "the file of adult social care measures as CSV, one authority, year and measure a row",
  read: readAdultSocialCare,
};
