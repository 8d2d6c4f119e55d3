import { openGovernmentLicence, type Metadata } from "@plumbline/documents";
import type { ScenarioFile } from "./ask-for-file.js";

/** What a document says of itself; the only date in it is that of the source. */
export function toMetadata({ scenario, source, release, link }: ScenarioFile): Metadata {
  return {
    author: "Plumbline",
    source: `Plumbline scenario model on ${source.publisher}, ${source.name}`,
    published: source.publishedOn ?? scenario.population.start,
    release,
    digest: scenario.digest,
    permalink: link,
    licence: openGovernmentLicence,
  };
}
