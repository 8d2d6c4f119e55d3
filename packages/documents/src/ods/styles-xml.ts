import type { Document } from "../document/document.js";
import { namespaces } from "../opendocument/namespaces.js";
import { toLocale } from "../opendocument/locale.js";
import { toPageWords } from "../opendocument/page.js";
import { element, toXmlFile } from "../xml/element.js";

/** The styles that every sheet shares, and the page that it prints on. */
export function toStylesXml(document: Document): string {
  const words = toPageWords(document);
  return toXmlFile(
    element(
      "office:document-styles",
      namespaces,
      element("office:styles", {}, toDefault(document), ...listNamedStyles()),
      element("office:automatic-styles", {}, toPageLayout()),
      element(
        "office:master-styles",
        {},
        element(
          "style:master-page",
          { "style:name": "Sheet", "style:page-layout-name": "page" },
          toRegions("style:header", [words.title], [words.status]),
          toRegions("style:footer", [words.source, words.link], [words.number]),
        ),
      ),
    ),
  );
}

function toRegions(name: string, left: readonly string[], right: readonly string[]): string {
  return element(
    name,
    {},
    element("style:region-left", {}, ...left.map(toLine)),
    element("style:region-right", {}, ...right.map(toLine)),
  );
}

function toLine(words: string): string {
  return element("text:p", {}, words);
}

function toDefault({ language }: Document): string {
  return element(
    "style:default-style",
    { "style:family": "table-cell" },
    element("style:text-properties", {
      "fo:font-family": "Arial",
      "fo:font-size": "10pt",
      ...toLocale(language),
    }),
  );
}

function listNamedStyles(): readonly string[] {
  const bold = { "fo:font-weight": "bold" };
  const header = {
    "fo:wrap-option": "wrap",
    "style:vertical-align": "bottom",
    "fo:border-bottom": "1pt solid #000000",
  };
  return [
    cellStyle("Default", { cell: { "fo:padding": "0.08cm" } }),
    cellStyle("Title", { text: { ...bold, "fo:font-size": "14pt" } }),
    cellStyle("Remark", { text: { "fo:color": "#404040" } }),
    cellStyle("Header", { cell: header, text: bold }),
    cellStyle("NumberHeader", { cell: header, paragraph: { "fo:text-align": "end" }, text: bold }),
    cellStyle("Link", { text: { "fo:color": "#0b4a8f", "style:text-underline-style": "solid" } }),
  ];
}

type Properties = Readonly<Record<string, string>>;

interface LookProperties {
  readonly cell?: Properties;
  readonly paragraph?: Properties;
  readonly text?: Properties;
}

function cellStyle(name: string, { cell, paragraph, text }: LookProperties): string {
  return element(
    "style:style",
    {
      "style:name": name,
      "style:family": "table-cell",
      "style:parent-style-name": name === "Default" ? undefined : "Default",
    },
    cell && element("style:table-cell-properties", cell),
    paragraph && element("style:paragraph-properties", paragraph),
    text && element("style:text-properties", text),
  );
}

function toPageLayout(): string {
  return element(
    "style:page-layout",
    { "style:name": "page" },
    element("style:page-layout-properties", {
      "fo:page-width": "29.7cm",
      "fo:page-height": "21cm",
      "style:print-orientation": "landscape",
      "fo:margin": "1.5cm",
      "style:scale-to-X": 1,
      "style:scale-to-Y": 0,
    }),
    ...["header", "footer"].map((place) =>
      element(
        `style:${place}-style`,
        {},
        element("style:header-footer-properties", {
          "fo:min-height": "0.9cm",
          "svg:height": "0.9cm",
          "fo:margin-left": "0cm",
          "fo:margin-right": "0cm",
        }),
      ),
    ),
  );
}
