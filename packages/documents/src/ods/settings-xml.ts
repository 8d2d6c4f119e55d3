import { namespaces } from "../opendocument/namespaces.js";
import { element, toXmlFile } from "../xml/element.js";
import { escapeXml } from "../xml/escape.js";
import { headerLine, type Sheet } from "./sheet.js";

/** How the workbook opens: on its contents, with the header line of every sheet in view. */
export function toSettingsXml(sheets: readonly Sheet[]): string {
  const view = element(
    "config:config-item-map-entry",
    {},
    item("ViewId", "string", "view1"),
    element(
      "config:config-item-map-named",
      { "config:name": "Tables" },
      ...sheets.map((sheet) =>
        element(
          "config:config-item-map-entry",
          { "config:name": sheet.name },
          ...listSplit(headerLine(sheet)),
        ),
      ),
    ),
    item("ActiveTable", "string", sheets[0]?.name ?? ""),
  );
  return toXmlFile(
    element(
      "office:document-settings",
      namespaces,
      element(
        "office:settings",
        {},
        element(
          "config:config-item-set",
          { "config:name": "ooo:view-settings" },
          element("config:config-item-map-indexed", { "config:name": "Views" }, view),
        ),
      ),
    ),
  );
}

function listSplit(line: number): readonly string[] {
  return [
    item("HorizontalSplitMode", "short", "0"),
    item("VerticalSplitMode", "short", "2"),
    item("HorizontalSplitPosition", "int", "0"),
    item("VerticalSplitPosition", "int", String(line)),
    item("ActiveSplitRange", "short", "2"),
    item("PositionLeft", "int", "0"),
    item("PositionRight", "int", "0"),
    item("PositionTop", "int", "0"),
    item("PositionBottom", "int", String(line)),
  ];
}

function item(name: string, type: string, value: string): string {
  return element("config:config-item", { "config:name": name, "config:type": type }, escapeXml(value));
}
