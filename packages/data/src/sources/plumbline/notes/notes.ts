import type { DataSource } from "../../../importing/data-source.js";
import { openGovernmentLicence } from "../../licences.js";
import { readNotes } from "./read-notes.js";

export const notes: DataSource = {
  source: {
    slug: "plumbline-notes",
    name: "Notes beside the figures",
    publisher: "Plumbline, from the notes of the Department for Education",
    url: "https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce",
    licence: openGovernmentLicence,
    kind: "reported",
  },
  accepts: "a list of notes separated by tabs, as in packages/data/bundled/plumbline-notes.tsv",
  read: readNotes,
};
