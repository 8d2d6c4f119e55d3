import type { PDFDocument } from "pdfkit";
import type { Document } from "../../document/document.js";
import { createPen } from "../pen/pen.js";
import { createStructure } from "../pen/structure.js";
import type { Faces } from "../type/faces.js";
import type { Measure } from "../type/measure.js";
import type { Frame } from "./frame.js";
import { drawFurniture } from "./furniture.js";
import type { Page } from "./paginate.js";

export interface Drawing {
  readonly document: Document;
  readonly pages: readonly Page[];
  readonly frame: Frame;
  readonly faces: Faces;
  readonly measure: Measure;
}

export function drawPages(paper: PDFDocument, { document, pages, frame, faces, measure }: Drawing): void {
  const structure = createStructure(paper);
  const pen = createPen(paper, { faces, structure });
  for (const [place, page] of pages.entries()) {
    paper.addPage({ size: frame.sheet, margin: 0 });
    drawFurniture(pen, document, { page: place + 1, pages: pages.length, frame, measure });
    for (const { slab, top, repeats } of page) {
      if (repeats) slab.repeat?.draw(pen, { x: frame.left, y: frame.top });
      slab.draw(pen, { x: frame.left, y: frame.top + top });
    }
  }
  structure.close();
}
