import type { Document } from "../document/document.js";
import { element, toXmlFile } from "../xml/element.js";
import { escapeXml } from "../xml/escape.js";
import { namespaces } from "./namespaces.js";

/** What a file says about itself: the only date in it is the day of publication. */
export function toMetaXml({ title, subject, language, status, metadata }: Document): string {
  const { author, source, published, release, digest, permalink, licence } = metadata;
  const day = `${published}T00:00:00`;
  const own = {
    Status: status,
    Source: source,
    Release: release,
    Digest: digest,
    Link: permalink,
    Licence: licence.href,
  };
  return toXmlFile(
    element(
      "office:document-meta",
      namespaces,
      element(
        "office:meta",
        {},
        element("meta:generator", {}, "Plumbline"),
        element("dc:title", {}, escapeXml(title)),
        element("dc:subject", {}, escapeXml(subject)),
        element("dc:language", {}, escapeXml(language)),
        element("meta:initial-creator", {}, escapeXml(author)),
        element("dc:creator", {}, escapeXml(author)),
        element("meta:creation-date", {}, day),
        element("dc:date", {}, day),
        element("meta:keyword", {}, escapeXml(status)),
        ...Object.entries(own).map(([name, value]) =>
          element("meta:user-defined", { "meta:name": name, "meta:value-type": "string" }, escapeXml(value)),
        ),
      ),
    ),
  );
}
