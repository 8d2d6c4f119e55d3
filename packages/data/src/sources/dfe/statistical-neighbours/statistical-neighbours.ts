import type { DataSource } from "../../../importing/data-source.js";
import { openGovernmentLicence } from "../../licences.js";
import { readStatisticalNeighbours } from "./read-statistical-neighbours.js";

export const statisticalNeighbours: DataSource = {
  source: {
    slug: "dfe-statistical-neighbours",
    name: "Statistical neighbours",
    publisher: "Department for Education",
    url: "https://www.gov.uk/government/publications/local-authority-interactive-tool-lait",
    licence: openGovernmentLicence,
    kind: "official-statistic",
  },
  accepts: "the publisher’s CSV file with ten neighbours a row",
  read: readStatisticalNeighbours,
};
