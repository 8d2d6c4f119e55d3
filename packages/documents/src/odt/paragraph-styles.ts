import { element, type Attributes } from "../xml/element.js";

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

/** The styles of paragraphs; headings under the names that word processors know them by. */
export function listParagraphStyles(): readonly string[] {
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

export function listTextStyles(): readonly string[] {
  const looks = { Strong: bold, Mark: { "style:text-position": "super 66%" }, NoteNumber: {} };
  return Object.entries(looks).map(([name, text]) =>
    element(
      "style:style",
      { "style:name": name, "style:family": "text" },
      element("style:text-properties", text),
    ),
  );
}
