import { element } from "../xml/element.js";
import { escapeXml } from "../xml/escape.js";
import { parseSvg, type SvgElement } from "./parse-svg.js";

const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * A drawing for programs that know only the older half of SVG: custom properties have their defaults, and text that
 * clears its ground by its outline is drawn twice, for such programs would draw the outline last and over the letters.
 */
export function toPlainSvg(svg: string): string {
  const root = parseSvg(svg);
  return serialise({ ...root, attributes: { xmlns: svgNamespace, ...root.attributes } });
}

function serialise(node: SvgElement): string {
  return splitOutline(node)
    .map(({ name, attributes, children }) =>
      element(
        name,
        attributes,
        ...children.map((child) => (typeof child === "string" ? escapeXml(child) : serialise(child))),
      ),
    )
    .join("");
}

function splitOutline(node: SvgElement): readonly SvgElement[] {
  const { "paint-order": order, stroke, "stroke-width": strokeWidth, ...rest } = node.attributes;
  if (node.name !== "text" || !order?.startsWith("stroke") || stroke === undefined) return [node];
  const outline = {
    ...rest,
    stroke,
    ...(strokeWidth === undefined ? {} : { "stroke-width": strokeWidth }),
    fill: stroke,
  };
  return [
    { ...node, attributes: outline },
    { ...node, attributes: rest },
  ];
}
