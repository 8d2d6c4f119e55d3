import type { Licence } from "./document.js";

/** What the figures of the Department for Education, and everything made from them, may be used under. */
export const openGovernmentLicence: Licence = {
  name: "Open Government Licence v3.0",
  href: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
};
