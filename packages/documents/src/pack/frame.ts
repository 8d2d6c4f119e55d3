import type { Document } from "../document/document.js";
import { openGovernmentLicence } from "../document/licence.js";
import type { PackInput } from "./pack-input.js";

/** What every file of a pack says of itself. */
export function toFrameOf({ place, release, source }: PackInput): Omit<Document, "sections" | "footnotes"> {
  return {
    title: place.title,
    subject: `Every authority of ${place.phrase} on each headline indicator of the children’s social work workforce, in each year`,
    language: "en-GB",
    status: source.kind,
    ...(release.illustrative ? { watermark: source.kind } : {}),
    metadata: {
      author: "Plumbline",
      source: `${source.publisher}, ${source.name}`,
      published: source.publishedOn ?? release.publishedAt.slice(0, 10),
      release: release.version,
      digest: release.digest,
      permalink: place.link,
      licence: openGovernmentLicence,
    },
  };
}
