import type { Document } from "../document/document.js";
import { toLocale } from "../opendocument/locale.js";
import { namespaces } from "../opendocument/namespaces.js";
import { toPageWords } from "../opendocument/page.js";
import { element, toXmlFile } from "../xml/element.js";
import { listParagraphStyles, listTextStyles } from "./paragraph-styles.js";
import { toWatermark } from "./watermark.js";

/** The styles of the text, and the page with what stands on every one. */
export function toStylesXml(document: Document): string {
  return toXmlFile(
    element(
      "office:document-styles",
      namespaces,
      element(
        "office:styles",
        {},
        toDefault(document),
        ...listParagraphStyles(),
        ...listTextStyles(),
        element("text:notes-configuration", {
          "text:note-class": "footnote",
          "text:citation-style-name": "NoteNumber",
          "text:citation-body-style-name": "Mark",
          "style:num-format": "1",
          "text:start-value": 0,
          "text:footnotes-position": "page",
        }),
      ),
      element("office:automatic-styles", {}, toPageLayout(), watermarkStyle),
      element("office:master-styles", {}, toMasterPage(document)),
    ),
  );
}

function toDefault({ language }: Document): string {
  return element(
    "style:default-style",
    { "style:family": "paragraph" },
    element("style:paragraph-properties", {
      "fo:orphans": 2,
      "fo:widows": 2,
      "style:tab-stop-distance": "1cm",
    }),
    element("style:text-properties", {
      "fo:font-family": "Arial",
      "fo:font-size": "10pt",
      "fo:color": "#16202b",
      ...toLocale(language),
    }),
  );
}

function toPageLayout(): string {
  return element(
    "style:page-layout",
    { "style:name": "page" },
    element(
      "style:page-layout-properties",
      {
        "fo:page-width": "21cm",
        "fo:page-height": "29.7cm",
        "style:print-orientation": "portrait",
        "fo:margin": "2cm",
        "fo:margin-top": "1.2cm",
        "fo:margin-bottom": "1.2cm",
      },
      element("style:footnote-sep", {
        "style:width": "0.5pt",
        "style:rel-width": "25%",
        "style:adjustment": "left",
      }),
    ),
    furnitureSpace("style:header-style", "fo:margin-bottom"),
    furnitureSpace("style:footer-style", "fo:margin-top"),
  );
}

function furnitureSpace(name: string, side: string): string {
  return element(
    name,
    {},
    element("style:header-footer-properties", { "fo:min-height": "0.5cm", [side]: "0.5cm" }),
  );
}

function toMasterPage(document: Document): string {
  const { title, status, source, link, number } = toPageWords(document);
  const line = (left: string, right: string): string =>
    element("text:p", { "text:style-name": "Furniture" }, left, element("text:tab", {}), right);
  return element(
    "style:master-page",
    { "style:name": "Standard", "style:page-layout-name": "page" },
    element("style:header", {}, line(`${toWatermark(document)}${title}`, status)),
    element("style:footer", {}, line(source, number), line(link, "")),
  );
}

const watermarkStyle = element(
  "style:style",
  { "style:name": "watermark", "style:family": "graphic" },
  element("style:graphic-properties", {
    "style:wrap": "run-through",
    "style:run-through": "background",
    "style:horizontal-pos": "center",
    "style:horizontal-rel": "page",
    "style:vertical-pos": "middle",
    "style:vertical-rel": "page",
  }),
);
