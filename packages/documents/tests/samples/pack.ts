import type { Document } from "../../src/index.ts";
import { englandBrief } from "./england-brief.ts";
import { englandTable, regionsTable } from "./tables.ts";

/** Two tables to take away, one of them longer than a page. */
export const pack: Document = {
  ...englandBrief,
  title: "Regional pack: all regions",
  subject: "Workforce indicators of England and its regions",
  sections: [
    { heading: "Regions", level: 1, blocks: [regionsTable] },
    { heading: "England over time", level: 1, blocks: [englandTable] },
  ],
};

/** What a policy option would do: never to be taken for a statistic. */
export const scenario: Document = {
  ...pack,
  title: "Scenario: a mandatory, funded scheme",
  status: "Illustrative",
  watermark: "Illustrative",
};
