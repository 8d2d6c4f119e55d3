import type { PDFDocument } from "pdfkit";
import type { SvgElement } from "../../svg/parse-svg.js";
import { findPatternId, type SvgStyle } from "../../svg/style.js";

type Attribute = (name: string) => number;

const outlines: Readonly<Record<string, (paper: PDFDocument, read: Attribute, element: SvgElement) => void>> =
  {
    path: (paper, _, { attributes }) => paper.path(attributes["d"] ?? ""),
    rect(paper, read) {
      const radius = read("rx");
      const box = [read("x"), read("y"), read("width"), read("height")] as const;
      if (radius > 0) paper.roundedRect(...box, radius);
      else paper.rect(...box);
    },
    line: (paper, read) => paper.moveTo(read("x1"), read("y1")).lineTo(read("x2"), read("y2")),
    circle: (paper, read) => paper.ellipse(read("cx"), read("cy"), read("r"), read("r")),
    ellipse: (paper, read) => paper.ellipse(read("cx"), read("cy"), read("rx"), read("ry")),
    polyline: (paper, _, { attributes }) => paper.path(`M${attributes["points"] ?? ""}`),
    polygon: (paper, _, { attributes }) => paper.path(`M${attributes["points"] ?? ""}Z`),
  };

export function isShape({ name }: SvgElement): boolean {
  return name in outlines;
}

export interface ShapeDrawing {
  readonly style: SvgStyle;
  /** Fills the area clipped to the shape with what its fill names. */
  readonly fillTiles: () => void;
}

export function drawShape(paper: PDFDocument, element: SvgElement, { style, fillTiles }: ShapeDrawing): void {
  const trace = (): void => {
    outlines[element.name]?.(paper, (name) => Number.parseFloat(element.attributes[name] ?? "0"), element);
  };
  if (findPatternId(style.fill) !== undefined) {
    paper.save();
    trace();
    paper.clip();
    fillTiles();
    paper.restore();
  } else if (style.fill !== "none" && element.name !== "line") {
    paper.fillColor(style.fill).fillOpacity(style.fillOpacity);
    trace();
    if (style.evenOdd) paper.fill("even-odd");
    else paper.fill();
  }
  if (style.stroke !== "none" && style.strokeWidth > 0) {
    setStroke(paper, style);
    trace();
    paper.stroke();
  }
}

export function setStroke(paper: PDFDocument, style: SvgStyle): void {
  paper.strokeColor(style.stroke).strokeOpacity(style.strokeOpacity).lineWidth(style.strokeWidth);
  paper.lineJoin(style.lineJoin).lineCap(style.lineCap);
  if (style.dashes.some((length) => length > 0)) paper.dash(style.dashes, { phase: 0 });
  else paper.undash();
}
