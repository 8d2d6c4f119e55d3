import type { DataSource } from "../../../importing/data-source.js";
import { readAreas } from "./read-areas.js";

export const areas: DataSource = {
  source: {
    slug: "plumbline-areas",
    name: "Areas of children’s services in England",
    publisher:
      "Plumbline, from the Office for National Statistics, the Department for Education and mySociety",
    url: "https://geoportal.statistics.gov.uk/",
    licence:
      "Codes and dates: contains public sector information licensed under the Open Government Licence v3.0. Other names of councils: mySociety, UK local authority names and codes, CC BY 4.0.",
    kind: "reported",
  },
  accepts: "a list of areas separated by tabs, as in packages/data/bundled/plumbline-areas.tsv",
  read: readAreas,
};
