import { openGovernmentLicence } from "../../licences.js";

/** Under which terms a page's facts are told here. */
export const licences = {
  cited: "Facts cited with their page; the page’s own words are not reproduced.",
  "open-government": openGovernmentLicence,
  "open-parliament": "Contains Parliamentary information licensed under the Open Parliament Licence v3.0.",
} as const;
