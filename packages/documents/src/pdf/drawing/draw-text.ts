import type { SvgElement } from "../../svg/parse-svg.js";
import type { SvgStyle } from "../../svg/style.js";
import { listTextChunks, type TextPart } from "../../svg/text-chunks.js";
import type { Place } from "../pen/pen.js";
import type { Face, Faces } from "../type/faces.js";
import { toPrintable } from "../type/printable.js";
import { setStroke } from "./draw-shape.js";
import type { DrawingPen } from "./draw-svg.js";

type TextPen = Pick<DrawingPen, "paper" | "faces">;

/** Sets the text of a drawing in the document's own faces. */
export function drawText(pen: TextPen, element: SvgElement, style: SvgStyle): void {
  for (const { x, y, parts } of listTextChunks(element, style)) {
    const printed = parts.map((part) => ({ ...part, text: toPrintable(part.text, pen.faces[toFace(part)]) }));
    const width = printed.reduce((total, part) => total + measurePart(part, pen.faces), 0);
    let left = x - width * shares[style.anchor];
    for (const part of printed) {
      drawPart(pen, part, { x: left, y: y + lowerBy(part.style) });
      left += measurePart(part, pen.faces);
    }
  }
}

const shares = { start: 0, middle: 0.5, end: 1 } as const;

function lowerBy({ baseline, fontSize }: SvgStyle): number {
  return baseline === "middle" || baseline === "central" ? fontSize * 0.33 : 0;
}

function toFace({ style }: TextPart): Face {
  return style.bold ? "semibold" : "regular";
}

function measurePart(part: TextPart, faces: Faces): number {
  const font = faces[toFace(part)];
  return (font.layout(part.text).advanceWidth / font.unitsPerEm) * part.style.fontSize;
}

function drawPart({ paper, faces }: TextPen, part: TextPart, { x, y }: Place): void {
  const { text, style } = part;
  if (style.strokeFirst && style.stroke !== "none") drawHalo({ paper, faces }, part, { x, y });
  if (style.fill === "none") return;
  paper.font(toFace(part), style.fontSize).fillColor(style.fill).fillOpacity(style.fillOpacity);
  paper.text(text.replaceAll("\u00A0", " "), x, y, { lineBreak: false, baseline: "alphabetic" });
}

/** Clears the ground behind letters by their outlines, so that the text is in the file only once. */
function drawHalo({ paper, faces }: TextPen, part: TextPart, { x, y }: Place): void {
  const font = faces[toFace(part)];
  const scale = part.style.fontSize / font.unitsPerEm;
  const { glyphs, positions } = font.layout(part.text);
  paper.save();
  setStroke(paper, { ...part.style, lineJoin: "round", strokeWidth: part.style.strokeWidth / scale });
  paper.transform(scale, 0, 0, -scale, x, y);
  for (const [place, glyph] of glyphs.entries()) {
    paper.path(glyph.path.toSVG()).stroke();
    paper.translate(positions[place]?.xAdvance ?? 0, 0);
  }
  paper.restore();
}
