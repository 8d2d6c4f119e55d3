import { element, type Attributes } from "../xml/element.js";

/** The styles of cells, pictures and lists. */
export function listContentStyles(): readonly string[] {
  return [
    style("row", "table-row", "table-row-properties", { "fo:keep-together": "always" }),
    cellStyle("cell", { "fo:border-bottom": "0.4pt solid #c3cad0" }),
    cellStyle("headerCell", { "fo:border-bottom": "1pt solid #16202b", "style:vertical-align": "bottom" }),
    cellStyle("referenceCell", {
      "fo:border-bottom": "0.4pt solid #c3cad0",
      "fo:background-color": "#edf1f4",
    }),
    style("picture", "graphic", "graphic-properties", {
      "style:vertical-pos": "top",
      "style:vertical-rel": "baseline",
    }),
    bullets,
  ];
}

function style(name: string, family: string, kind: string, properties: Attributes): string {
  return element(
    "style:style",
    { "style:name": name, "style:family": family },
    element(`style:${kind}`, properties),
  );
}

function cellStyle(name: string, properties: Attributes): string {
  return style(name, "table-cell", "table-cell-properties", { "fo:padding": "0.07cm", ...properties });
}

const bullets = element(
  "text:list-style",
  { "style:name": "Bullets" },
  element(
    "text:list-level-style-bullet",
    { "text:level": 1, "text:bullet-char": "•" },
    element(
      "style:list-level-properties",
      { "text:list-level-position-and-space-mode": "label-alignment" },
      element("style:list-level-label-alignment", {
        "text:label-followed-by": "listtab",
        "fo:text-indent": "-0.4cm",
        "fo:margin-left": "0.5cm",
        "text:list-tab-stop-position": "0.5cm",
      }),
    ),
  ),
);
