import { requireSound } from "../document/check-document.js";
import type { Document } from "../document/document.js";
import { toMetaXml } from "../opendocument/meta.js";
import { namespaces } from "../opendocument/namespaces.js";
import { toPackage, xmlPart } from "../opendocument/to-package.js";
import { element, toXmlFile } from "../xml/element.js";
import { listSheets } from "./list-sheets.js";
import { toSettingsXml } from "./settings-xml.js";
import type { Sheet } from "./sheet.js";
import { columnWidthsCm } from "./columns.js";
import { toRangeXml, toSheetXml } from "./sheet-xml.js";
import { nameLooks, toLookStyles } from "./styles.js";
import { toStylesXml } from "./styles-xml.js";

/** The tables of a document as a workbook: a contents sheet, then one tidy table a sheet, numbers as numbers. */
export function toOds(document: Document): Uint8Array {
  requireSound(document);
  const sheets = listSheets(document);
  return toPackage(
    [
      xmlPart("content.xml", toContentXml(sheets)),
      xmlPart("styles.xml", toStylesXml(document)),
      xmlPart("meta.xml", toMetaXml(document)),
      xmlPart("settings.xml", toSettingsXml(sheets)),
    ],
    { mediaType: "application/vnd.oasis.opendocument.spreadsheet", published: document.metadata.published },
  );
}

function toContentXml(sheets: readonly Sheet[]): string {
  const looks = nameLooks(sheets);
  return toXmlFile(
    element(
      "office:document-content",
      namespaces,
      element(
        "office:automatic-styles",
        {},
        sheetStyle,
        rowStyle,
        ...columnStyles,
        toLookStyles(looks.values()),
      ),
      element(
        "office:body",
        {},
        element(
          "office:spreadsheet",
          {},
          ...sheets.map((sheet) => toSheetXml(sheet, looks)),
          element("table:database-ranges", {}, ...sheets.map(toRangeXml)),
        ),
      ),
    ),
  );
}

const sheetStyle = element(
  "style:style",
  { "style:name": "sheet", "style:family": "table", "style:master-page-name": "Sheet" },
  element("style:table-properties", { "table:display": "true", "style:writing-mode": "lr-tb" }),
);

const rowStyle = element(
  "style:style",
  { "style:name": "row", "style:family": "table-row" },
  element("style:table-row-properties", { "style:use-optimal-row-height": "true" }),
);

const columnStyles = columnWidthsCm.map((width) =>
  element(
    "style:style",
    { "style:name": `column${width}`, "style:family": "table-column" },
    element("style:table-column-properties", { "style:column-width": `${width}cm` }),
  ),
);
