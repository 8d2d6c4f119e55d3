import type { PDFDocument } from "pdfkit";
import { SvgError, type SvgElement } from "../../svg/parse-svg.js";
import { findViewBox } from "../../svg/size.js";
import { listPatterns, listTilePlaces, type Patterns } from "../../svg/patterns.js";
import { findPatternId, inheritStyle, initialStyle, isHidden, type SvgStyle } from "../../svg/style.js";
import { readTransform } from "../../svg/transform.js";
import type { Box } from "../pen/pen.js";
import type { Faces } from "../type/faces.js";
import { drawShape, isShape } from "./draw-shape.js";
import { drawText } from "./draw-text.js";

export interface DrawingPen {
  readonly paper: PDFDocument;
  readonly faces: Faces;
  readonly patterns: Patterns;
}

const groups = new Set(["svg", "g", "a"]);
const unseen = new Set(["title", "desc", "metadata", "defs", "style", "pattern"]);

/** Draws a drawing in a box: lines and text, no picture of them. What cannot be drawn is an error, never left out. */
export function drawSvg(
  { paper, faces }: Omit<DrawingPen, "patterns">,
  root: SvgElement,
  { x, y, width }: Box,
): void {
  const view = findViewBox(root);
  const scale = width / view.width;
  paper.save();
  paper.transform(scale, 0, 0, scale, x - view.x * scale, y - view.y * scale);
  drawElement({ paper, faces, patterns: listPatterns(root) }, root, initialStyle);
  paper.restore();
}

function drawElement(pen: DrawingPen, element: SvgElement, outer: SvgStyle): void {
  if (unseen.has(element.name) || isHidden(element)) return;
  const { paper } = pen;
  const style = inheritStyle(element, outer);
  paper.save();
  for (const matrix of readTransform(element.attributes["transform"])) paper.transform(...matrix);
  if (groups.has(element.name)) drawChildren(pen, element, style);
  else if (element.name === "text") drawText(pen, element, style);
  else if (isShape(element))
    drawShape(paper, element, { style, fillTiles: () => fillTiles(pen, element, style) });
  else throw new SvgError(`The drawing holds <${element.name}>, which cannot be printed`);
  paper.restore();
}

function drawChildren(pen: DrawingPen, { children }: SvgElement, style: SvgStyle): void {
  for (const child of children) {
    if (typeof child !== "string") drawElement(pen, child, style);
  }
}

/** Lays the tiles of a pattern over the area that is clipped to a shape. */
function fillTiles(pen: DrawingPen, shape: SvgElement, { fill }: SvgStyle): void {
  const { paper } = pen;
  const pattern = pen.patterns.get(findPatternId(fill) ?? "");
  if (pattern === undefined)
    throw new SvgError(`The drawing is painted with ${fill}, which it does not hold`);
  paper.transform(...pattern.matrix);
  for (const [x, y] of listTilePlaces(shape, pattern)) {
    paper.save();
    paper.translate(x, y).rect(0, 0, pattern.width, pattern.height).clip();
    drawChildren(pen, pattern.tile, initialStyle);
    paper.restore();
  }
}
