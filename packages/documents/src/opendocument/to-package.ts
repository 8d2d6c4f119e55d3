import { parseDate } from "../words/format-date.js";
import { element, toXmlFile } from "../xml/element.js";
import { toZip, type ZipEntry } from "../zip/to-zip.js";

export interface PackagePart {
  readonly path: string;
  readonly mediaType: string;
  readonly content: string;
}

export interface PackageFacts {
  readonly mediaType: string;
  /** As in 2026-03-19. */
  readonly published: string;
}

/** An OpenDocument file: its media type first and uncompressed, its parts, and the list of them. */
export function toPackage(parts: readonly PackagePart[], { mediaType, published }: PackageFacts): Uint8Array {
  const entries: readonly ZipEntry[] = [
    { path: "mimetype", content: mediaType, stored: true },
    ...parts,
    { path: "META-INF/manifest.xml", content: toManifest(parts, mediaType) },
  ];
  return toZip(entries, parseDate(published));
}

function toManifest(parts: readonly PackagePart[], mediaType: string): string {
  return toXmlFile(
    element(
      "manifest:manifest",
      { "xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest:version": "1.3" },
      toEntry("/", mediaType),
      ...parts.map((part) => toEntry(part.path, part.mediaType)),
    ),
  );
}

function toEntry(path: string, mediaType: string): string {
  return element("manifest:file-entry", { "manifest:full-path": path, "manifest:media-type": mediaType });
}

export function xmlPart(path: string, content: string): PackagePart {
  return { path, mediaType: "text/xml", content };
}
