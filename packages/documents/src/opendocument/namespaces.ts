const oasis = "urn:oasis:names:tc:opendocument:xmlns";

/** The vocabularies of an OpenDocument file. */
export const namespaces = {
  "xmlns:office": `${oasis}:office:1.0`,
  "xmlns:style": `${oasis}:style:1.0`,
  "xmlns:text": `${oasis}:text:1.0`,
  "xmlns:table": `${oasis}:table:1.0`,
  "xmlns:draw": `${oasis}:drawing:1.0`,
  "xmlns:number": `${oasis}:datastyle:1.0`,
  "xmlns:meta": `${oasis}:meta:1.0`,
  "xmlns:config": `${oasis}:config:1.0`,
  "xmlns:fo": `${oasis}:xsl-fo-compatible:1.0`,
  "xmlns:svg": `${oasis}:svg-compatible:1.0`,
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:xlink": "http://www.w3.org/1999/xlink",
  "xmlns:ooo": "http://openoffice.org/2004/office",
  "office:version": "1.3",
} as const;
