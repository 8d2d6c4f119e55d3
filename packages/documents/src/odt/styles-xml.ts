import type { Document } from "../document/document.js";
import { toLocale } from "../opendocument/locale.js";
import { namespaces } from "../opendocument/namespaces.js";
import { toPageWords } from "../opendocument/page.js";
import { element, toXmlFile, type Attributes } from "../xml/element.js";
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

interface ParagraphLook {
  readonly shown?: string;
  readonly outline?: number;
  readonly parent?: string;
  readonly paragraph?: Attributes;
  readonly text?: Attributes;
}

const bold = { "fo:font-weight": "bold" } as const;
const heading = { "fo:keep-with-next": "always", "fo:margin-bottom": "0.15cm" } as const;
const end = { "fo:text-align": "end" } as const;

const paragraphLooks: Readonly<Record<string, ParagraphLook>> = {
  Standard: {},
  Body: { parent: "Standard", paragraph: { "fo:margin-bottom": "0.2cm", "fo:line-height": "125%" } },
  Title: { parent: "Standard", paragraph: heading, text: { ...bold, "fo:font-size": "20pt" } },
  Heading_20_1: {
    shown: "Heading 1",
    outline: 1,
    parent: "Standard",
    paragraph: {
      ...heading,
      "fo:margin-top": "0.5cm",
      "fo:border-top": "0.75pt solid #8a949c",
      "fo:padding-top": "0.1cm",
    },
    text: { ...bold, "fo:font-size": "13pt" },
  },
  Heading_20_2: {
    shown: "Heading 2",
    outline: 2,
    parent: "Standard",
    paragraph: { ...heading, "fo:margin-top": "0.35cm" },
    text: { ...bold, "fo:font-size": "11pt" },
  },
  Lead: {
    parent: "Body",
    text: { ...bold, "fo:font-size": "12pt" },
  },
  Small: { parent: "Standard", text: { "fo:font-size": "8.5pt", "fo:color": "#4a555f" } },
  Item: { parent: "Body", paragraph: { "fo:margin-bottom": "0.1cm" } },
  Caption: {
    parent: "Standard",
    paragraph: { "fo:keep-with-next": "always", "fo:margin-top": "0.25cm", "fo:margin-bottom": "0.1cm" },
    text: { ...bold, "fo:font-size": "9.5pt" },
  },
  Picture: { parent: "Standard", paragraph: { "fo:margin-bottom": "0.2cm" } },
  Cell: { parent: "Standard", text: { "fo:font-size": "9pt" } },
  CellHeader: { parent: "Cell", text: bold },
  CellReference: { parent: "Cell", text: bold },
  Figure: { parent: "Cell", paragraph: end },
  FigureHeader: { parent: "Figure", text: bold },
  FigureReference: { parent: "Figure", text: bold },
  Footnote: { parent: "Standard", text: { "fo:font-size": "8pt" } },
  Furniture: { parent: "Standard", text: { "fo:font-size": "8pt", "fo:color": "#4a555f" } },
};

function listParagraphStyles(): readonly string[] {
  return Object.entries(paragraphLooks).map(([name, { shown, outline, parent, paragraph, text }]) =>
    element(
      "style:style",
      {
        "style:name": name,
        "style:display-name": shown,
        "style:family": "paragraph",
        "style:parent-style-name": parent,
        "style:default-outline-level": outline,
        "style:class": "text",
      },
      name === "Furniture" ? furnitureTabs : paragraph && element("style:paragraph-properties", paragraph),
      text && element("style:text-properties", text),
    ),
  );
}

const furnitureTabs = element(
  "style:paragraph-properties",
  {},
  element(
    "style:tab-stops",
    {},
    element("style:tab-stop", { "style:position": "17cm", "style:type": "right" }),
  ),
);

function listTextStyles(): readonly string[] {
  const looks = { Strong: bold, Mark: { "style:text-position": "super 66%" }, NoteNumber: {} };
  return Object.entries(looks).map(([name, text]) =>
    element(
      "style:style",
      { "style:name": name, "style:family": "text" },
      element("style:text-properties", text),
    ),
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
