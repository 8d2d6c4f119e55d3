import type { Metadata } from "@plumbline/documents";
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
    licence: {
      name: "Open Government Licence v3.0",
      href: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    },
  };
}
