import type { PDFDocument } from "pdfkit";
import type { Line } from "../lines/break-lines.js";
import type { Faces } from "../type/faces.js";
import { drawLine } from "./draw-line.js";
import type { Structure } from "./structure.js";

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

/** What a block draws itself with. Places are points from the page's top left. */
export interface Pen {
  readonly paper: PDFDocument;
  readonly faces: Faces;
  readonly structure: Structure;
  /** Sets a line with its baseline at `y`. */
  readonly line: (line: Line, baseline: Place) => void;
  readonly rule: (from: Place, to: Place, style: RuleStyle) => void;
  readonly shade: (box: Box, colour: string) => void;
  /** Makes a place that links can lead to. */
  readonly anchor: (name: string, place: Place) => void;
  /** Lists a heading in the reader's outline. */
  readonly outline: (title: string, level: number) => void;
}

export interface RuleStyle {
  readonly width: number;
  readonly colour: string;
}

export function createPen(paper: PDFDocument, { faces, structure }: Pick<Pen, "faces" | "structure">): Pen {
  const outlined = [paper.outline];
  return {
    paper,
    faces,
    structure,
    line: (line, baseline) => drawLine({ paper, structure }, line, baseline),
    rule(from, to, { width, colour }) {
      structure.artifact("Layout", () => {
        paper.lineWidth(width).strokeColor(colour).moveTo(from.x, from.y).lineTo(to.x, to.y).stroke();
      });
    },
    shade({ x, y, width, height }, colour) {
      structure.artifact("Layout", () => {
        paper.fillColor(colour).rect(x, y, width, height).fill();
      });
    },
    anchor(name, { x, y }) {
      paper.addNamedDestination(name, "XYZ", x, y, null);
    },
    outline(title, level) {
      outlined.length = level;
      const parent = outlined.at(-1) ?? paper.outline;
      outlined.push(parent.addItem(title));
    },
  };
}
