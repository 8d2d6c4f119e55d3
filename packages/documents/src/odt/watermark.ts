import type { Document } from "../document/document.js";
import type { PackagePart } from "../opendocument/to-package.js";
import { element, toXmlFile } from "../xml/element.js";
import { escapeXml } from "../xml/escape.js";

const path = "Pictures/watermark.svg";
const [widthCm, heightCm] = [17, 24] as const;

/** The word across every page: a drawing behind the text, held by the page's header. Nothing where there is none. */
export function toWatermark({ watermark }: Document): string {
  if (watermark === undefined) return "";
  return element(
    "draw:frame",
    {
      "draw:name": "watermark",
      "draw:style-name": "watermark",
      "text:anchor-type": "paragraph",
      "svg:width": `${widthCm}cm`,
      "svg:height": `${heightCm}cm`,
    },
    element("draw:image", {
      "xlink:href": path,
      "xlink:type": "simple",
      "xlink:show": "embed",
      "xlink:actuate": "onLoad",
    }),
    element("svg:title", {}, escapeXml(watermark)),
  );
}

export function listWatermarkParts({ watermark }: Document): readonly PackagePart[] {
  return watermark === undefined
    ? []
    : [{ path, mediaType: "image/svg+xml", content: toXmlFile(drawWatermark(watermark)) }];
}

function drawWatermark(word: string): string {
  const [width, height] = [widthCm * 10, heightCm * 10];
  const size = Math.min(50, 330 / word.length);
  const angle = -(Math.atan2(height, width) * 180) / Math.PI;
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height },
    element(
      "text",
      {
        transform: `translate(${width / 2} ${height / 2}) rotate(${angle.toFixed(2)})`,
        "text-anchor": "middle",
        "font-family": "Arial, sans-serif",
        "font-weight": "bold",
        "font-size": size.toFixed(1),
        fill: "#e3e3e3",
      },
      escapeXml(word.toUpperCase()),
    ),
  );
}
