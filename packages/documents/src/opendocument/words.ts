import { element } from "../xml/element.js";
import { dropUnfit, escapeXml } from "../xml/escape.js";

/** Text as it stands in a paragraph: runs of blanks, tabs and line breaks are elements of their own. */
export function toWords(text: string): string {
  return dropUnfit(text)
    .split(/( {2,}|\t|\r\n|\r|\n)/)
    .map((piece) => toPiece(piece))
    .join("");
}

function toPiece(piece: string): string {
  if (piece === "\t") return element("text:tab", {});
  if (/^[\r\n]/.test(piece)) return element("text:line-break", {});
  if (/^ {2,}$/.test(piece)) return ` ${element("text:s", { "text:c": piece.length - 1 })}`;
  return escapeXml(piece);
}

export function toLink(text: string, href: string): string {
  return element("text:a", { "xlink:type": "simple", "xlink:href": href }, toWords(text));
}
