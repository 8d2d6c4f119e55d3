import type { Picture } from "../document/document.js";
import type { PackagePart } from "../opendocument/to-package.js";
import { toWords } from "../opendocument/words.js";
import { parseSvg } from "../svg/parse-svg.js";
import { findViewBox } from "../svg/size.js";
import { toPlainSvg } from "../svg/to-plain-svg.js";
import { element, toXmlFile } from "../xml/element.js";
import { escapeXml } from "../xml/escape.js";

/** Writes pictures into the text and keeps their drawings as parts of the file. */
export interface PictureWriter {
  readonly write: (picture: Picture) => string;
  readonly listParts: () => readonly PackagePart[];
}

const fullCm = 17;
const halfCm = 8.2;
const tallestCm = 21;

export function createPictureWriter(): PictureWriter {
  const parts: PackagePart[] = [];
  return {
    write(picture) {
      const path = `Pictures/picture${parts.length + 1}.svg`;
      parts.push({ path, mediaType: "image/svg+xml", content: toXmlFile(toPlainSvg(picture.svg)) });
      return [
        element("text:p", { "text:style-name": "Caption" }, toWords(picture.title)),
        element("text:p", { "text:style-name": "Picture" }, toFrame(picture, path, parts.length)),
      ].join("");
    },
    listParts: () => parts,
  };
}

function toFrame({ title, description, svg, width }: Picture, path: string, number: number): string {
  const view = findViewBox(parseSvg(svg));
  const most = width === "half" ? halfCm : fullCm;
  const scale = Math.min(most / view.width, tallestCm / view.height);
  return element(
    "draw:frame",
    {
      "draw:name": `picture${number}`,
      "draw:style-name": "picture",
      "text:anchor-type": "as-char",
      "svg:width": `${(view.width * scale).toFixed(2)}cm`,
      "svg:height": `${(view.height * scale).toFixed(2)}cm`,
    },
    element("draw:image", {
      "xlink:href": path,
      "xlink:type": "simple",
      "xlink:show": "embed",
      "xlink:actuate": "onLoad",
    }),
    element("svg:title", {}, escapeXml(title)),
    element("svg:desc", {}, escapeXml(description)),
  );
}
