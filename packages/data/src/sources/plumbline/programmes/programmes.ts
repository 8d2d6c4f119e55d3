import type { DataSource } from "../../../importing/data-source.js";
import { readProgrammes } from "./read-programmes.js";

export const programmes: DataSource = {
  source: {
    slug: "plumbline-programmes",
    name: "Record of accreditation programmes",
    publisher: "Plumbline, from answers to Parliament, letters of the Department for Education and the press",
    url: "https://gov.uk/guidance/national-assessment-and-accreditation-system-naas",
    licence:
      "Facts are cited with the page they come from. Contains Parliamentary information licensed under the Open Parliament Licence v3.0 and public sector information licensed under the Open Government Licence v3.0.",
    kind: "reported",
  },
  accepts: "a record in sections separated by tabs, as in packages/data/bundled/plumbline-programmes.tsv",
  read: readProgrammes,
};
